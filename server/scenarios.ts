import type { PinnedScenario, PublicScenario } from '#shared/round/terms.ts';
import { scenarioById } from '#shared/scenario/library/all.ts';
import type { Scenario } from '#shared/scenario/types.ts';

type Words = { readonly en: string; readonly sv: string };
type SpokenWords = Scenario['en'];

const both = ({ en, sv }: Scenario, pick: (words: SpokenWords) => string): Words => ({
  en: pick(en),
  sv: pick(sv),
});

/** What everybody in the room may read of a scenario. Allow-list: a new field is nobody's until named here. */
export function publicScenarioOf(scenario: Scenario): PublicScenario {
  const { id, kind, level, cast } = scenario;
  return {
    id,
    kind,
    level,
    title: both(scenario, (words) => words.title),
    situation: both(scenario, (words) => words.public),
    cast: {
      seller: { name: cast.seller.name, title: cast.seller.title },
      buyer: { name: cast.buyer.name, title: cast.buyer.title },
    },
  };
}

/** A whole scenario as a round keeps it in its vault: what is dealt later is what was pinned then. */
export function pinnedScenarioOf(scenario: Scenario): PinnedScenario {
  const ladder = scenario.en.buyerBrief.revealLadder.map(({ dialAtLeast, say }, index) => ({
    dialAtLeast,
    // Both languages have the same steps: the library's schema says so.
    say: { en: say, sv: scenario.sv.buyerBrief.revealLadder[index]?.say ?? say },
  }));
  return {
    public: publicScenarioOf(scenario),
    seller: {
      role: 'seller',
      goal: both(scenario, (words) => words.goal),
      text: both(scenario, (words) => words.sellerBrief),
    },
    buyer: {
      role: 'buyer',
      dialStart: scenario.dialStart,
      hiddenNeed: both(scenario, (words) => words.buyerBrief.hiddenNeed),
      hiddenConstraint: both(scenario, (words) => words.buyerBrief.hiddenConstraint),
      earnsTrust: both(scenario, (words) => words.buyerBrief.earnsTrust),
      breaksTrust: both(scenario, (words) => words.buyerBrief.breaksTrust),
      ladder,
    },
    observerFocus: both(scenario, (words) => words.observerFocus),
    goalCriterion: both(scenario, (words) => words.goalCriterion),
    criterionTellsSecret: scenario.goalCriterionTellsSecret,
  };
}

/** A scenario of the library that hosts may choose, or null. */
export function choosableScenario(id: string): Scenario | null {
  const scenario = scenarioById(id);
  return scenario?.listed ? scenario : null;
}
