import type {
  BuyerBrief,
  BuyerWords,
  Listing,
  ObserverBrief,
  PublicPart,
  Scenario,
  ScenarioCast,
  SellerBrief,
} from './types.ts';

// Allow-lists, no spread: a new field of a scenario is nobody's until it is named here (SC9).

function castOf({ seller, buyer }: ScenarioCast): ScenarioCast {
  return {
    seller: { name: seller.name, title: { en: seller.title.en, sv: seller.title.sv } },
    buyer: { name: buyer.name, title: { en: buyer.title.en, sv: buyer.title.sv } },
  };
}

/** What anybody in the room may read: the setting and who is played. */
export function publicPart(scenario: Scenario): PublicPart {
  return {
    id: scenario.id,
    kind: scenario.kind,
    level: scenario.level,
    minutes: scenario.minutes,
    cast: castOf(scenario.cast),
    en: { title: scenario.en.title, public: scenario.en.public },
    sv: { title: scenario.sv.title, public: scenario.sv.public },
  };
}

/** A host's card. It names the pull, which a seller must not read before playing: hosts alone. */
export function listing(scenario: Scenario): Listing {
  return {
    id: scenario.id,
    kind: scenario.kind,
    level: scenario.level,
    pull: scenario.pull,
    minutes: scenario.minutes,
    en: { title: scenario.en.title, public: scenario.en.public },
    sv: { title: scenario.sv.title, public: scenario.sv.public },
  };
}

/** For the seller's seat. */
export function sellerBrief(scenario: Scenario): SellerBrief {
  return {
    en: { goal: scenario.en.goal, sellerBrief: scenario.en.sellerBrief },
    sv: { goal: scenario.sv.goal, sellerBrief: scenario.sv.sellerBrief },
  };
}

function buyerWords(brief: BuyerWords): BuyerWords {
  return {
    hiddenNeed: brief.hiddenNeed,
    hiddenConstraint: brief.hiddenConstraint,
    earnsTrust: brief.earnsTrust,
    breaksTrust: brief.breaksTrust,
    revealLadder: brief.revealLadder.map(({ dialAtLeast, say }) => ({ dialAtLeast, say })),
  };
}

/** For the buyer's seat. Whoever has read it may not be cast as seller of the same scenario. */
export function buyerBrief(scenario: Scenario): BuyerBrief {
  return {
    dialStart: scenario.dialStart,
    en: buyerWords(scenario.en.buyerBrief),
    sv: buyerWords(scenario.sv.buyerBrief),
  };
}

/** For the gallery. The criterion is dealt to the buyer's seat as well, when `rate` begins. */
export function observerBrief(scenario: Scenario): ObserverBrief {
  return {
    en: { observerFocus: scenario.en.observerFocus, goalCriterion: scenario.en.goalCriterion },
    sv: { observerFocus: scenario.sv.observerFocus, goalCriterion: scenario.sv.goalCriterion },
  };
}

/** Whether reading the observers' goal criterion counts as having read the buyer's brief. */
export function tellsSecret(scenario: Scenario): boolean {
  return scenario.goalCriterionTellsSecret;
}
