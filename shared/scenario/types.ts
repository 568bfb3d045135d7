import type { z } from 'zod';
import type { Language } from '../rubric/text.ts';
import type { scenario } from './schema.ts';

// Types alone: whoever imports this file has neither a validator nor a brief in its bundle (DESIGN.md §3).

/** A whole scenario, every brief included. Lives in the vault of a round; no browser ever has one. */
export type Scenario = z.infer<typeof scenario>;

/** What a scenario is about: selling, or leading. */
export type ScenarioKind = Scenario['kind'];

/** Who is played: a name and a title for each chair. */
export type ScenarioCast = Scenario['cast'];

/** The failure a scenario pulls towards. */
export type Pull = Scenario['pull'];

/** What only the buyer knows, in one language. */
export type BuyerWords = Scenario['en']['buyerBrief'];

/** The same words in every language. */
type InEach<Words> = { readonly [language in Language]: Words };

/** What anybody in the room may read. */
export type PublicPart = {
  readonly id: string;
  readonly kind: ScenarioKind;
  readonly level: Scenario['level'];
  readonly minutes: number;
  readonly cast: ScenarioCast;
} & InEach<{ readonly title: string; readonly public: string }>;

/** What a host sees of a scenario while choosing. Nothing that any chair keeps to itself. */
export type Listing = {
  readonly id: string;
  readonly kind: ScenarioKind;
  readonly level: Scenario['level'];
  readonly pull: Pull;
  readonly minutes: number;
} & InEach<{ readonly title: string; readonly public: string }>;

/** What is dealt to the seller's seat. */
export type SellerBrief = InEach<{ readonly goal: string; readonly sellerBrief: string }>;

/** What is dealt to the buyer's seat: what to hide, what may be said when, and where the dial begins. */
export type BuyerBrief = { readonly dialStart: number } & InEach<BuyerWords>;

/** What is dealt to the gallery: what to look for, and when the goal counts as reached. */
export type ObserverBrief = InEach<{
  readonly observerFocus: string;
  readonly goalCriterion: string;
}>;
