import type { DimensionPart } from '../types.ts';

/** Whether it is said, agreed and kept why the two are here. */
export const purpose: DimensionPart = {
  entry: {
    id: 'S',
    axis: 'goal',
    name: { en: 'Purpose', sv: 'Syfte' },
    question: {
      en: 'Is it said, agreed and kept why we are here?',
      sv: 'Är det uttalat, avstämt och levande varför vi ses?',
    },
    hint: { en: 'Says why we are here', sv: 'Säger varför vi ses' },
    keys: { plus: 'KeyU', minus: 'KeyJ' },
  },
  markers: [
    {
      id: 'Sp1',
      label: 'S+1',
      dimension: 'S',
      polarity: 1,
      weight: 1,
      name: { en: 'Says the purpose', sv: 'Säger syftet' },
      definition: {
        en: 'States in the opening why they meet and what should exist at the end.',
        sv: 'Säger i inledningen varför man ses och vad mötet ska leda till.',
      },
      example: {
        en: "By three o'clock I would like us to know whether a trial makes sense.",
        sv: 'Klockan tre vill jag att vi vet om ett test är meningsfullt.',
      },
    },
    {
      id: 'Sp2',
      label: 'S+2',
      dimension: 'S',
      polarity: 1,
      weight: 1,
      name: { en: 'Gets a yes to the agenda', sv: 'Får ja till agendan' },
      definition: {
        en: 'Checks that the purpose is shared and gets an answer.',
        sv: 'Stämmer av att syftet är gemensamt och får svar.',
      },
      example: {
        en: 'Is that the right use of your time?',
        sv: 'Är det rätt sätt att använda din tid?',
      },
    },
    {
      id: 'Sp3',
      label: 'S+3',
      dimension: 'S',
      polarity: 1,
      weight: 1,
      name: { en: 'Steers back', sv: 'Styr tillbaka' },
      definition: {
        en: 'Returns from a side track to the purpose without dropping the person.',
        sv: 'Går tillbaka från ett sidospår till syftet utan att tappa bort personen.',
      },
      example: {
        en: 'I could talk sailing all day. Back to your loading dock?',
        sv: 'Jag kan prata segling hela dagen. Ska vi tillbaka till lastkajen?',
      },
    },
    {
      id: 'Sn1',
      label: 'S−1',
      dimension: 'S',
      polarity: -1,
      weight: 1,
      name: { en: 'No purpose said', sv: 'Inget syfte sagt' },
      definition: {
        en: 'Two minutes have passed and nobody has said why they meet.',
        sv: 'Två minuter har gått och ingen har sagt varför man ses.',
      },
      example: {
        en: 'So… where shall we start? Whatever you like.',
        sv: 'Ja … var ska vi börja? Du får bestämma.',
      },
    },
    {
      id: 'Sn2',
      label: 'S−2',
      dimension: 'S',
      polarity: -1,
      weight: 1,
      name: { en: 'Pleasant drift', sv: 'Trevligt sidospår' },
      definition: {
        en: 'Friendly talk off purpose for 60 s or more, started or prolonged by the seller (relation without goal).',
        sv: 'Trevligt prat utanför syftet i 60 s eller mer, startat eller förlängt av säljaren (relation utan mål).',
      },
      example: {
        en: 'No! Did you have a boat in Marstrand too?',
        sv: 'Nej! Hade ni också båt i Marstrand?',
      },
    },
    {
      id: 'Sn3',
      label: 'S−3',
      dimension: 'S',
      polarity: -1,
      weight: 1,
      name: { en: 'Sells itself', sv: 'Säljer in sig själv' },
      definition: {
        en: "More than 60 s about own company before the buyer's need has been touched.",
        sv: 'Mer än 60 s om det egna företaget innan köparens behov berörts.',
      },
      example: {
        en: 'We were founded in 1974 and have four divisions…',
        sv: 'Vi grundades 1974 och har fyra divisioner …',
      },
    },
  ],
  leadership: [
    {
      code: 'Sp',
      weight: 1,
      name: { en: 'Says why we talk', sv: 'Säger varför vi pratar' },
      example: {
        en: 'I asked for this talk because of the handover on Friday.',
        sv: 'Jag bad om samtalet på grund av överlämningen i fredags.',
      },
    },
    {
      code: 'Sn',
      weight: 1,
      name: {
        en: 'Fog or small talk instead of the matter',
        sv: 'Dimma eller småprat i stället för saken',
      },
      example: {
        en: 'Well, how are things in general… kids fine?',
        sv: 'Jaha, hur är det i största allmänhet … barnen bra?',
      },
    },
  ],
};
