import type { SceneWords } from '../../scene.ts';

/** What is said after a meeting with the Careful CFO, in English. */
export const afterEn: SceneWords['after'] = {
  buyer: {
    rose: {
      offer:
        'It rose when you gave me something to go on, and didn’t ask for anything in return just then.',
      question:
        'It rose when you asked without looking for somebody to blame. That’s rarer than you’d think.',
    },
    fell: {
      breach: 'When it started to sound like a headline I closed the books for a while.',
      push: 'Being asked to decide on the spot set us back. I’d hardly seen what was in it.',
      drift: 'I noticed the minutes we spent on other things. I had fifteen of them.',
    },
    still:
      'There was little movement in either direction. I answered what came, and what came didn’t ask for much.',
    kept: {
      all: 'You have the sum and who doesn’t know of it. I’d not planned to tell anybody that today.',
      some: 'I gave you a little. The rest I kept until I know where it would end up.',
      none: 'You got the official version. The thing I’d most like to be rid of is still with me.',
      unasked:
        'I’d reached the point where I weighed how much to say. One calm question and I might have said it.',
    },
    wouldSayYes: {
      proposal: 'A page to sign. I’d have signed it, towards the end.',
      calm: 'The facts, at half the speed. Alarm and haste make me close the door by habit.',
      trust:
        'A first step I can sign alone, with its scope on paper and the names of everyone who would know.',
    },
  },
  seller: {
    worked: {
      candid: 'I’m satisfied that I put my own cards on the table before I asked for Max’s.',
      listened: 'What I’d keep is the moment when I tried to sum up what I’d heard.',
      question: 'What I’d keep is asking how an invoice travels before talking about risks.',
      agenda: 'I said what the fifteen minutes were for, and we both knew where we stood.',
    },
    fault: {
      push: 'I mentioned 65,000 too soon. What I want to try is to hear the need out first.',
      breach:
        'I’d set out to leave fear alone and reached for it all the same. That’s the habit I want to break.',
    },
    clean: 'I’d like to see if I can say even more simply how I handle what I’m told.',
    commitment: {
      start: 'Saying who gets to hear what, before the first sensitive question.',
      stop: {
        of: 'breach',
        says: 'Mentioning other companies’ misfortunes when I get impatient.',
      },
      continue: { of: 'candid', says: 'Advising a smaller step when that is what fits.' },
    },
  },
};

/** What is said after a meeting with the Careful CFO, in Swedish. */
export const afterSv: SceneWords['after'] = {
  buyer: {
    rose: {
      offer: 'Det steg när du gav mig något att gå på utan att be om något tillbaka just då.',
      question:
        'Det steg när du frågade utan att leta efter någon att skylla på. Det är ovanligare än man tror.',
    },
    fell: {
      breach: 'När det började låta som en rubrik slog jag igen pärmen ett tag.',
      push: 'Det sjönk när jag skulle bestämma mig på stående fot. Jag hade knappt sett vad som ingick.',
      drift: 'Jag märkte minuterna vi la på annat. Jag hade femton.',
    },
    still:
      'Det rörde sig inte mycket åt något håll. Jag svarade på det som kom, och det som kom krävde inte mycket.',
    kept: {
      all: 'Du har summan, och vem som inte vet om den. Det hade jag inte tänkt berätta för någon i dag.',
      some: 'Jag gav lite. Resten behåller jag tills jag vet var det skulle hamna.',
      none: 'Du fick den officiella versionen. Det jag helst vill bli av med har jag kvar.',
      unasked:
        'Jag satt och vägde hur mycket jag kunde säga. En lugn fråga till och det hade kanske kommit.',
    },
    wouldSayYes: {
      proposal: 'En sida att skriva på. Mot slutet hade jag gjort det.',
      calm: 'Fakta, i halva farten. Larm och brådska får mig att stänga dörren av gammal vana.',
      trust:
        'Ett första steg som jag kan skriva på själv, med omfattningen på papper och namnen på alla som får veta.',
    },
  },
  seller: {
    worked: {
      candid: 'Jag är nöjd med att jag la mina egna kort på bordet innan jag bad om något av Max.',
      listened: 'Det jag vill behålla är när jag försökte sammanfatta det jag hade hört.',
      question: 'Det jag vill behålla är att fråga hur en faktura går innan jag pratar om risker.',
      agenda: 'Jag sa vad kvarten var till för, och då visste vi båda var vi stod.',
    },
    fault: {
      push: 'Jag nämnde 65 000 för tidigt. Jag vill pröva att höra klart om behovet först.',
      breach: 'Jag skulle låta rädslan vara och tog till den ändå. Den vanan vill jag bryta.',
    },
    clean: 'Jag vill se om jag kan säga ännu enklare hur jag hanterar det jag får höra.',
    commitment: {
      start: 'Säga vem som får höra vad, före den första känsliga frågan.',
      stop: { of: 'breach', says: 'Ta upp andra företags olyckor när jag blir otålig.' },
      continue: { of: 'candid', says: 'Råda till ett mindre steg när det är det som passar.' },
    },
  },
};
