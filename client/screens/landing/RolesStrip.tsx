import { Icon } from '#client/components/Icon.tsx';
import type { IconName } from '#client/components/iconPaths.tsx';
import { RichText } from '#client/components/RichText.tsx';
import { landingText } from '#client/i18n/areas/landing.ts';
import { useText } from '#client/i18n/useText.ts';

const ROLES = [
  ['seller', 'case'],
  ['buyer', 'bldg'],
  ['observer', 'eye'],
] as const satisfies readonly (readonly [string, IconName])[];

/** Who takes part, a sentence each, and what is never done without asking. */
export function RolesStrip() {
  const text = useText(landingText);
  return (
    <section className="roles" aria-label={text.roles}>
      {ROLES.map(([role, icon]) => (
        <div key={role}>
          <Icon name={icon} />
          <p>
            <RichText text={text[role]} />
          </p>
        </div>
      ))}
      <p className="foot">
        <Icon name="lock" size={16} />
        {text.recording}
      </p>
    </section>
  );
}
