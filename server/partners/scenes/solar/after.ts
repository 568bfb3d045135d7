import type { SceneWords } from '../../scene.ts';

/** What is said after a meeting about the Solar Roof, in English. */
export const afterEn: SceneWords['after'] = {
  buyer: {
    rose: {
      offer:
        'What raised it was that you could say a thing that didn’t gain you anything, or take in something of mine. I can vouch for a person like that.',
      question:
        'When you asked how we do things here I started to think aloud. That’s a good sign, with me.',
    },
    fell: {
      breach:
        'I closed up at one point, because it felt like last time. I’ve stood at that door before.',
      push: 'It sank when you asked for a promise. I’d have had to explain that one on the stairs.',
      drift:
        'It was nice to talk about the house, but I began to wonder when we’d get to the roof.',
    },
    still:
      'It stood fairly still the whole time. You weren’t curious about the house, so I stayed polite.',
    kept: {
      all: 'There’s nothing left that I held back. You know how I want it decided, and what I could do in May.',
      some: 'I let you in a bit. How I’d like this decided I kept to myself.',
      none: 'What happened here before, and what the members need, you never got to hear.',
      unasked: 'I was about to tell you what I could do for you. It only needed a nudge.',
    },
    wouldSayYes: {
      proposal: 'A date for something on paper. I had my yes ready.',
      calm: 'A meeting where I didn’t have to think of the seller who went round the doors.',
      trust:
        'Both sides on two pages with the sources, a date when I’d have them, and a sense that the members get to decide in peace.',
    },
  },
  seller: {
    worked: {
      candid: 'I was the one to bring up the bad news about the roof, and I’d do that again.',
      listened: 'I think it helped that I said back what I’d heard about the people in the house.',
      question: 'What worked was asking how the house makes up its mind.',
      agenda: 'I said what I’d come for, and it made the start easier.',
    },
    fault: {
      drift:
        'I felt how tempting it was to just be pleasant. I’d like to ask for the next step earlier.',
    },
    clean: 'Next time I’d say the fifteen per cent before the coffee is finished.',
    commitment: {
      start: 'Mentioning the drawback in the first five minutes, with the figure.',
      stop: { of: 'drift', says: 'Staying in the small talk when it’s time to ask for something.' },
      continue: { of: 'question', says: 'Asking how people decide before I suggest anything.' },
    },
  },
};

/** What is said after a meeting about the Solar Roof, in Swedish. */
export const afterSv: SceneWords['after'] = {
  buyer: {
    rose: {
      offer:
        'Det som höjde det var att du kunde säga något som du inte tjänade på, eller ta till dig något av mitt. En sådan person kan jag gå i god för.',
      question:
        'När du frågade hur vi gör här i huset började jag tänka högt. Det är ett gott tecken, för att vara jag.',
    },
    fell: {
      breach:
        'En gång drog jag mig undan, för det liknade förra gången. I den dörren har jag stått förut.',
      push: 'Det sjönk när du ville ha ett löfte. Det hade jag fått stå till svars för i trappan.',
      drift:
        'Det var trevligt att prata om huset, men jag började undra när vi skulle komma till taket.',
    },
    still: 'Det stod ganska still hela tiden. Du var inte nyfiken på huset, så jag höll mig artig.',
    kept: {
      all: 'Jag har ingenting kvar som jag höll inne med. Du vet hur jag vill att det ska beslutas, och vad jag kan göra i maj.',
      some: 'Jag släppte in dig en bit. Hur jag vill att det ska beslutas höll jag för mig själv.',
      none: 'Vad som har hänt här förut, och vad medlemmarna behöver, fick du aldrig höra.',
      unasked:
        'Jag var på väg att berätta vad jag kunde göra för dig. Det behövdes bara en liten knuff.',
    },
    wouldSayYes: {
      proposal: 'Ett datum för något på papper. Jag hade mitt ja klart.',
      calm: 'Ett möte där jag slapp tänka på försäljaren som gick runt i dörrarna.',
      trust:
        'Två sidor med för och emot och var uppgifterna kommer ifrån, ett datum när jag har dem, och att medlemmarna får bestämma i lugn och ro.',
    },
  },
  seller: {
    worked: {
      candid: 'Det var jag som berättade det tråkiga om taket, och det skulle jag göra igen.',
      listened: 'Jag tror att det hjälpte att jag sa tillbaka det jag hade hört om folket i huset.',
      question: 'Det som fungerade var att fråga hur huset brukar bestämma sig.',
      agenda: 'Jag sa vad jag hade kommit för, och då blev det lättare att börja.',
    },
    fault: {
      drift:
        'Jag märkte hur lockande det var att bara ha det trevligt. Jag vill fråga om nästa steg tidigare.',
    },
    clean: 'Nästa gång säger jag de femton procenten innan kaffet är slut.',
    commitment: {
      start: 'Berätta nackdelen inom fem minuter, med siffran.',
      stop: { of: 'drift', says: 'Stanna kvar i småpratet när det är dags att be om något.' },
      continue: { of: 'question', says: 'Fråga hur de brukar besluta innan jag föreslår något.' },
    },
  },
};
