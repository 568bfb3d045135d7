import type { debrief as english } from '../en/debrief.ts';
import { plural } from '../format.ts';
import type { Shape } from '../shape.ts';

/** Elins, men Marcus: ett namn på s, x eller z får inget s till. */
function genitive(name: string): string {
  return /[sxz]$/i.test(name) ? name : `${name}s`;
}

/** Ord för avtäckningen och det som följer. */
export const debrief = {
  simulatedHere: ({ names, count }) =>
    `${plural('sv', count, { one: 'Simulerad', other: 'Simulerade' })}: ${names}. Det stannar i den här rundan.`,
  simulatedFigures: 'Taggat av en simulerad observatör. Räknas inte in någon annanstans.',
  title: 'Avtäckningen',
  prompt: 'Var skiljer sig bilderna?',
  showAsTable: 'Visa som tabell',
  tableOf: ({ name }) => `${name} som tabell`,
  colTime: 'Tid',
  colWho: 'Vem',
  colWhat: 'Vad',
  colSign: 'Tecken',
  plus: 'plus',
  minus: 'minus',
  trustAndGoal: 'Förtroende och mål',
  endedIn: ({ place }) => `Mötet slutade i <i>${place}</i>`,
  endedUnclear: 'Var mötet slutade är <i>ännu oklart</i>',
  tooLittle: 'För lite sett för att säga var mötet slutade',
  tooLittleWhy:
    'En axel visas när varje observatör har tre taggar på den i snitt. Själva taggarna står nedanför.',
  tooLittleOf: { trust: 'För lite sett av förtroendet', goal: 'För lite sett av målet' },
  noObservers:
    'Ingen observerade, så det finns ingen punkt att visa. Reglaget och era svar står bredvid.',
  unclearWhy: 'En av axlarna ligger mellan 45 och 55: varken vunnen eller förlorad.',
  figures: ({ trust, goal }) => `Förtroende ${trust}, mål ${goal}`,
  figuresAt: ({ time, trust, goal }) => `Vid ${time}: förtroende ${trust}, mål ${goal}`,
  pathLabel: ({ end, start }) => `${end}. Det började i mitten. ${start}`,
  until: ({ time }) => `Fram till ${time}`,
  after: 'Därefter',
  wholeMeeting: 'Hela mötet, en prick i minuten',
  tableMinute: 'Minut',
  tableTrust: 'Förtroende',
  tableGoal: 'Mål',
  tablePlace: 'Plats',
  places: {
    both: 'Samspel',
    pleasant: 'Trevligt men inte effektivt',
    effective: 'Effektivt men inte trevligt',
    neither: 'Förbi varandra',
    notClear: 'Ännu oklart',
    tooLittleSeen: 'För lite sett',
  },
  outcome: 'Utfall',
  outcomeBy: ({ name }) => `som ${name} ser det`,
  notStated: 'inget svar',
  trustGap: 'Förtroendeglappet',
  gapSentence: ({ seller, buyer, time, believed, felt }) =>
    believed > felt
      ? `Vid ${time} trodde ${seller} att förtroendet var större än ${buyer} kände: ${believed} mot ${felt}.`
      : believed < felt
        ? `Vid ${time} var ${genitive(buyer)} förtroende större än ${seller} trodde: ${felt} mot ${believed}.`
        : `${seller} och ${buyer} drog samma linje.`,
  gapNotDrawn: ({ seller }) =>
    `${seller} ritade ingen trodd kurva, så bara reglaget visas. Ingen gissar i efterhand.`,
  gapOnePoint: ({ seller }) => `${seller} satte en punkt på kurvan. Den visas där den sattes.`,
  dialStill: ({ buyer }) => `${buyer} rörde inte reglaget; det stod där det började.`,
  noDial: 'Det finns inget reglage från det här mötet.',
  pointsApart: ({ points }) =>
    `${points} ${plural('sv', points, { one: 'steg', other: 'steg' })} isär`,
  atTime: ({ time }) => `vid ${time}`,
  felt: ({ name }) => `${name} kände`,
  believed: ({ name }) => `${name} trodde`,
  colFelt: 'Känt',
  colBelieved: 'Trott',
  colGap: 'Isär',
  noAnswer: 'inget svar',
  moments: 'Ögonblick',
  conversation: 'Samtalet',
  addHere: 'Lägg till här',
  noMoments: 'Inga ögonblick än. Flytta spelhuvudet och tryck på Lägg till här, eller på en tagg.',
  commentAt: ({ time }) => `Kommentera vid ${time}`,
  commentOn: ({ name, time }) => `Kommentera ${name}, ${time}`,
  send: 'Skicka',
  comment: 'Kommentera',
  trustRose: 'Förtroendet steg',
  trustFell: 'Förtroendet sjönk',
  momentBest: ({ name }) => `${name}: bästa ögonblicket`,
  momentHardest: ({ name }) => `${name}: svåraste ögonblicket`,
  pinnedByYou: 'Tillagt av dig',
  pinnedBy: ({ name }) => `Tillagt av ${name}`,
  commentMoment: 'Kommentar',
  lateTag: 'kom sent, räknas inte',
  admittedTag: 'kom sent, räknas',
  admit: 'Låt den räknas',
  admitted: 'Nu räknas den.',
  press: 'Tryck på en replik för att gå dit',
  timeline: 'Tidslinje',
  timelineLabel: ({ time, tags }) =>
    `Hela mötet på en tidslinje, spelhuvudet vid ${time}. ${tags}.`,
  tagsBy: ({ name, count }) =>
    `${name} ${count} ${plural('sv', count, { one: 'tagg', other: 'taggar' })}`,
  noTagsAll: 'Ingen har taggat något',
  laneSteps: 'Tagningar',
  laneTake: ({ take }) => (take === 1 ? 'Första gången' : `Omtagning ${take - 1}`),
  laneInstructor: 'instruktör',
  laneBuyer: 'Köpare',
  laneLate: 'Sena',
  laneNotCounted: 'räknas inte',
  laneDial: 'Känt förtroende',
  notScored: 'räknas inte: togs om, eller spelades av andra',
  playhead: 'Spelhuvud',
  playheadAt: ({ time, length }) => `${time} av ${length}`,
  ofLength: ({ length }) => `av ${length}`,
  play: 'Spela',
  pause: 'Pausa',
  back10: 'Tio sekunder bakåt',
  forward10: 'Tio sekunder framåt',
  previous: 'Föregående ögonblick',
  next: 'Nästa ögonblick',
  speed: ({ speed }) => `Fart ${speed}×`,
  sides: 'Sida vid sida',
  sidesLead: 'Det var och en svarade i ensamhet.',
  trustEachOther: 'Förtroende för varandra',
  trustOfIn: ({ name, other }) => `${name} för ${other}`,
  mutual: ({ value }) => `Ömsesidigt förtroende ${value}: det är så starkt som den svagare sidan.`,
  believedVsFelt: ({ seller, buyer }) => `Vad ${seller} trodde att ${buyer} kände`,
  thoughtSaid: {
    same: ({ who, thought, other, said }) =>
      `${who} trodde ${thought}, ${other} sa ${said}. Samma bild.`,
    look: ({ who, thought, other, said }) =>
      `${who} trodde ${thought}, ${other} sa ${said}. Titta närmare: var gick det isär?`,
    talk: ({ who, thought, other, said }) =>
      `${who} trodde ${thought}, ${other} sa ${said}. Var gick det isär?`,
  },
  youThoughtSaid: {
    same: ({ thought, other, said }) => `Du trodde ${thought}, ${other} sa ${said}. Samma bild.`,
    look: ({ thought, other, said }) =>
      `Du trodde ${thought}, ${other} sa ${said}. Titta närmare: var gick det isär?`,
    talk: ({ thought, other, said }) =>
      `Du trodde ${thought}, ${other} sa ${said}. Var gick det isär?`,
  },
  thought: ({ name }) => `${name} trodde`,
  said: ({ name }) => `${name} sa`,
  observersSaw: 'Vad observatörerna såg',
  observers: 'Observatörerna',
  sawFelt: {
    same: ({ thought, other, said }) =>
      `Observatörerna såg ${thought}, ${other} sa ${said}. Samma bild.`,
    look: ({ thought, other, said }) =>
      `Observatörerna såg ${thought}, ${other} sa ${said}. Titta närmare: vad syntes, och vad syntes inte?`,
    talk: ({ thought, other, said }) =>
      `Observatörerna såg ${thought}, ${other} sa ${said}. Vad syntes, och vad syntes inte?`,
  },
  observersTooLittle: 'Observatörerna såg för lite för att jämföra.',
  missing: ({ name }) => `Inget svar från ${name}.`,
  nearGoal: 'Hur nära målet',
  nearGoalOutcome: ({ value, outcome }) => `${value} av 100, och utfallet: ${outcome}.`,
  dimensions: ({ name }) => `Hur ${name} gjorde`,
  dimensionsLead: 'Från 1, lite, till 5, mycket. Det som lämnades öppet är inget svar.',
  toDrop: ({ time }) => `Gå till där förtroendet sjönk mest, ${time}`,
  nextSteps: 'Nästa steg',
  nothingAgreed: 'Inget bestämt',
  noneWritten: 'Inget svar',
  bothNothing: 'Båda säger att inget blev bestämt.',
  oneNothing: 'Den ena hörde en överenskommelse, den andra inte. Vad sades?',
  bothAgreed: 'Båda skrev ett steg. Är det samma: vad, vem, när?',
  oneMissing: 'Ett av svaren saknas, så det finns inget att jämföra.',
  beginning: 'Hur det började och hur det slutade',
  earlyBoth: ({ buyer, felt, seen }) =>
    `Under första fjärdedelen kände ${buyer} i snitt ${felt}, och observatörernas förtroende stod på ${seen}.`,
  earlyFelt: ({ buyer, felt }) =>
    `Under första fjärdedelen kände ${buyer} i snitt ${felt}. Observatörerna hade sett för lite så långt.`,
  earlySeen: ({ seen }) =>
    `Efter första fjärdedelen stod observatörernas förtroende på ${seen}. Reglaget rördes inte.`,
  earlyNone:
    'Om första fjärdedelen finns för lite att säga: reglaget rördes inte och taggarna var få.',
  lateGoal: ({ plus, tags, closing }) =>
    `Under sista tredjedelen höll ${plus} av ${tags} ${plural('sv', tags, { one: 'tagg', other: 'taggar' })} målet i sikte, och ${closing ? 'någon såg ett nästa steg föreslås eller ett besked efterfrågas' : 'ingen såg ett nästa steg föreslås'}.`,
  lateNone: 'Ingen taggade något under sista tredjedelen.',
  written: 'Det ni skrev',
  yes: ({ name }) => `Vad hade fått ${name} att säga ja`,
  question: ({ name }) => `${genitive(name)} fråga`,
  strongest: ({ name }) => `${genitive(name)} starkaste`,
  redoFrom: ({ time }) => `Ta om från ${time}`,
  redoChosen: ({ time }) => `Valt: ${time}`,
  redoTitle: 'Ett ögonblick till',
  redoSeller: 'Välj det ögonblick du vill ta om, och spela det sedan med köparen.',
  redoWaits: ({ name }) => `${name} väljer ögonblick.`,
  redoPlay: ({ time }) => `Spela vidare från ${time}. Inget reglage, inga taggar, ingen poäng.`,
  redoInPerson: ({ time }) =>
    `Spela vidare från ${time}, någon minut. Inget reglage, inga taggar, ingen poäng.`,
  redoBefore: 'Det som ledde dit',
  redoAgain: 'En gång till',
  redoChange: 'Välj ett annat ögonblick',
  redoEmpty: ({ name }) => `${name} börjar, eller du. Det går vidare från repliken ovanför.`,
  redoEmptyWatch: 'Spelarna börjar när de vill.',
  redoNothing: 'Det finns ingen replik att börja från. Säg högt var ni börjar.',
  chooseMoment: 'Från vilken replik?',
  done: 'Klar',
  endedTitle: 'Rundan är slut',
  endedLead: 'Det ni gjorde finns kvar, och du kan läsa det här när du vill.',
  toLobby: 'Till väntrummet',
  backTo: ({ step }) => `Tillbaka till ${step}`,
  commitment: 'Åtagande',
  stepOut: 'att kliva ur rollen',
  allTags: 'Allt på tidslinjen',
  lineSaid: 'säger',
  trustRises: 'stiger',
  trustFalls: 'sjunker',
  writeOutside: 'Skriv till rummet, utanför scenen',
} satisfies Shape<typeof english>;
