import { Icon } from '#client/components/Icon.tsx';
import { commonText } from '#client/i18n/areas/common.ts';
import { lookInText } from '#client/i18n/areas/look-in.ts';
import { formatList } from '#client/i18n/format.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { callName, characterName, holderOf, holdersOf, nameOf } from '../room-view.ts';
import { LadderTimes } from '../turns/LadderTimes.tsx';
import { ladderReached } from '../turns/ladder.ts';

/** Both sides' briefs, the ladder with its times, focus and criterion. */
export function BothBriefs({ room }: RoomPartProps) {
  return (
    <div className="drs">
      <SellerSide room={room} />
      <BuyerSide room={room} />
      <ObserverSide room={room} />
    </div>
  );
}

function SellerSide({ room }: RoomPartProps) {
  const text = useText(lookInText);
  const common = useText(commonText);
  const language = useLanguage();
  const person = useView(room, (view) => holderOf(view, 'seller'));
  const name = useView(room, (view) => callName(nameOf(view, person)));
  const character = useView(room, (view) => characterName(view, 'seller'));
  const brief = useView(room, ({ state }) => state.seats[person ?? '']?.briefs.seller ?? null);
  const goal = useView(room, ({ state }) => state.gallery.goal);
  return (
    <>
      <h3>
        <Icon name="case" size={16} />
        {text.as({ name: character, role: common.seller.toLocaleLowerCase() })}
        <span>{name}</span>
      </h3>
      {brief?.role === 'seller' ? (
        <>
          <div className="goalbox">
            <Icon name="flag" />
            <p>
              <b>{text.goal}</b>
              {brief.goal[language]}
            </p>
          </div>
          <p>{brief.text[language]}</p>
          {goal && (goal.goal || goal.focus) && (
            <dl>
              {goal.goal && (
                <div>
                  <dt>{text.ownGoal}</dt>
                  <dd>{goal.goal}</dd>
                </div>
              )}
              {goal.focus && (
                <div>
                  <dt>{text.practises}</dt>
                  <dd>{goal.focus}</dd>
                </div>
              )}
            </dl>
          )}
        </>
      ) : (
        <p className="mut">{text.noBrief}</p>
      )}
    </>
  );
}

function BuyerSide({ room }: RoomPartProps) {
  const text = useText(lookInText);
  const common = useText(commonText);
  const language = useLanguage();
  const person = useView(room, (view) => holderOf(view, 'buyer'));
  const name = useView(room, (view) => callName(nameOf(view, person)));
  const character = useView(room, (view) => characterName(view, 'buyer'));
  const seat = useView(room, ({ state }) => state.seats[person ?? '']);
  const brief = seat?.briefs.buyer;
  return (
    <>
      <h3>
        <Icon name="bldg" size={16} />
        {text.as({ name: character, role: common.buyer.toLocaleLowerCase() })}
        <span>{name}</span>
      </h3>
      {brief?.role === 'buyer' ? (
        <>
          <dl>
            <div>
              <dt>{text.need}</dt>
              <dd>{brief.hiddenNeed[language]}</dd>
            </div>
            <div>
              <dt>{text.limit}</dt>
              <dd>{brief.hiddenConstraint[language]}</dd>
            </div>
            <div>
              <dt>{text.earns}</dt>
              <dd>{brief.earnsTrust[language]}</dd>
            </div>
            <div>
              <dt>{text.breaks}</dt>
              <dd>{brief.breaksTrust[language]}</dd>
            </div>
          </dl>
          <LadderTimes steps={ladderReached(brief, seat?.dial ?? [])} />
        </>
      ) : (
        <p className="mut">{text.noBrief}</p>
      )}
    </>
  );
}

function ObserverSide({ room }: RoomPartProps) {
  const text = useText(lookInText);
  const language = useLanguage();
  const names = useView(room, (view) =>
    formatList(
      language,
      holdersOf(view, 'observer').map((person) => callName(nameOf(view, person))),
    ),
  );
  const focus = useView(room, ({ state }) => state.gallery.focus);
  const criterion = useView(room, ({ state }) => state.gallery.criterion);
  return (
    <>
      <h3>
        <Icon name="eye" size={16} />
        {text.observers}
        <span>{names}</span>
      </h3>
      <dl>
        {focus && (
          <div>
            <dt>{text.focus}</dt>
            <dd>{focus[language]}</dd>
          </div>
        )}
        {criterion && (
          <div>
            <dt>{text.criterion}</dt>
            <dd>{criterion[language]}</dd>
          </div>
        )}
      </dl>
    </>
  );
}
