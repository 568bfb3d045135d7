import type { states as english } from '../en/states.ts';
import { plural } from '../format.ts';
import type { Shape } from '../shape.ts';

/** Vad som sägs när något händer med kontakten, klockan, rummet eller vid dörren. */
export const states = {
  reconnecting:
    '<b>Ansluter igen.</b> Det du gör sparas på den här enheten och skickas när du är tillbaka.',
  reconnectingOpen: '<b>Ansluter igen.</b> Det du gör skickas när du är tillbaka.',
  reconnected: 'Du är tillbaka. Allt är skickat.',
  offlineNothing: '<b>Frånkopplad.</b> Fortsätt du. Det du gör skickas när du är tillbaka.',
  offlineQueue: ({ things }) => `<b>Frånkopplad.</b> ${things} väntar på att skickas.`,
  keptNowhere: 'Låt sidan stå öppen: den här webbläsaren sparar inget när den stängs.',
  things: {
    lines: ({ count }) => `${count} ${plural('sv', count, { one: 'replik', other: 'repliker' })}`,
    tags: ({ count }) => `${count} ${plural('sv', count, { one: 'tagg', other: 'taggar' })}`,
    notes: ({ count }) =>
      `${count} ${plural('sv', count, { one: 'anteckning', other: 'anteckningar' })}`,
    answers: ({ count }) => `${count} svar`,
  },
  waitsToBeSent: 'väntar på att skickas',
  queueKept: 'Inget försvinner om du laddar om. Tiderna är de då du tryckte.',
  cannotSave:
    '<b>Servern kan inte spara just nu.</b> Din senaste ändring ligger kvar här och skickas igen.',
  goOn: ({ instructor }) => `Fortsätt som vanligt. ${instructor} vet om det.`,
  away: ({ name }) => `${name} är borta en stund`,
  awayBody: 'Vänta lite. Klockan går.',
  lost: ({ name }) => `${name} har tappat kontakten`,
  lostBody: ({ name }) =>
    `Klockan står still. Den går igen fem sekunder efter att ${name} är tillbaka.`,
  offerTitle: ({ name }) => `Vill du spela ${name}?`,
  offerBody: ({ name }) =>
    `${name} har varit borta i två minuter. Du får en minut att läsa, sedan börjar en ny omtagning.`,
  offerCost: ({ role }) =>
    `Då har du läst instruktionen för ${role} och kan inte sälja i det här scenariot.`,
  offerTake: 'Ta stolen',
  offerSkip: 'Gå vidare till eftertanken',
  stepEnds: 'tala till punkt',
  draftStill: 'Utkastet kan fortfarande skickas, tio sekunder till.',
  tenSecondsLeft: 'Tio sekunder kvar. Tala till punkt.',
  thenPhase: ({ phase }) => `sedan ${phase.toLocaleLowerCase('sv')}`,
  serverWasAway: ({ seconds, left }) =>
    `<b>Servern var borta i ${seconds} s.</b> Inget är förlorat. Steget skulle ha slutat under tiden och slutar om ${left} s.`,
  serverWasAwaySay:
    'Servern var borta. Steget skulle ha slutat under tiden och slutar inom en halv minut.',
  recording: 'Spelar in',
  notRecorded: 'Spelas inte in',
  recordingStopped: ({ name }) => `Inspelningen är stoppad. ${name} tog tillbaka sitt ja`,
  instructorHere: ({ name }) => `${name} är här`,
  pausedAll: ({ name }) => `${name} har pausat alla rum`,
  pausedRoom: ({ name }) => `${name} har pausat rummet`,
  pausedBody: 'Ingen tid går. Din plats och ditt utkast ligger kvar som de är.',
  waitingFor: ({ role }) => `Väntar på en ${role.toLocaleLowerCase('sv')}`,
  waitingBody: ({ name }) => `${name} ser att stolen är tom. Läs din instruktion så länge.`,
  toRead: 'att läsa',
  codeWrong:
    'Den här koden öppnar ingen workshop just nu. Kontrollera tecknen. Har du varit med förut? Öppna din egen länk.',
  codeFull: 'Den här workshoppen är full. Säg till instruktören.',
  tooMany: ({ seconds }) =>
    `För många försök från det här nätet. Du kan försöka igen om ${seconds} s.`,
  noSession: 'Öppna din personliga länk, eller anslut med koden.',
  ended: 'Den här workshoppen är slut',
  endedBody: ({ name, time }) =>
    `${name} avslutade den ${time}. Dina egna rundor kan du fortfarande läsa.`,
  seeRounds: 'Se mina rundor',
  roomClosed: ({ name, time }) => `<b>Rummet är stängt.</b> ${name} avslutade workshoppen ${time}.`,
  removed: '<b>Du är inte längre med i den här workshoppen.</b> Fråga instruktören om det är fel.',
  newVersion: 'Det finns en nyare version av Samspel. Ladda om sidan; inget går förlorat.',
  noCopy: 'Webbläsaren kopierar inte på den här adressen. Markera texten och kopiera för hand.',
  nextRound: ({ room }) => `<b>Din nästa runda har börjat</b> i ${room}.`,
  nextRoundSay: ({ room }) => `Din nästa runda har börjat i ${room}.`,
  toNextRound: 'Till rundan',
} satisfies Shape<typeof english>;
