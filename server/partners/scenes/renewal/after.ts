import type { SceneWords } from '../../scene.ts';

/** What is said after a Renewal, in English. */
export const afterEn: SceneWords['after'] = {
  buyer: {
    rose: {
      offer:
        'I trusted you more when you dropped the polite version. That gave me something I could use.',
      question:
        'It went up when you wanted to know how it’s been on this side. Nobody had asked me that.',
    },
    fell: {
      breach:
        'For a while it sounded like the official version, and there you lost some of it again.',
      push: 'You asked for the signature while I was still waiting for an answer. That didn’t help.',
      drift: 'The small talk cost you a little. I had one subject in my head and it wasn’t that.',
    },
    still:
      'My trust was the same at the end as at the beginning. I came with a question, and it’s still mine.',
    kept: {
      all: 'I told you everything, and that includes what I’ve got in front of me on the 20th.',
      some: 'A part of it you’ve heard. What I’m up against after this meeting I kept to myself.',
      none: 'I held back what this year was like for me. You got what’s common knowledge.',
      unasked: 'A bit longer and I’d have said what I’m up against. You were nearer than you knew.',
    },
    wouldSayYes: {
      proposal: 'A page with a day on it. At that point I’d have agreed to carry it further.',
      calm: 'Less selling and no set phrases. I need something that holds when I say it to six hundred people.',
      trust:
        'To hear straight out what happened and what’s different now, and to get a clause I can use if it happens again.',
    },
  },
  seller: {
    worked: {
      candid: 'What I’m most pleased with is that I said it without the company wording.',
      listened: 'I’m glad I repeated what I’d heard instead of answering it at once.',
      question: 'What I’m glad of is that I asked how it looked from the other side.',
      agenda: 'I said what I wanted from the meeting, so that at least was out in the open.',
    },
    fault: {
      drift:
        'I came in by way of small talk, and I want to cut that short when something’s waiting to be said.',
      breach:
        'I noticed how ready the official wording was. I’d like to get past it on the first try.',
    },
    clean: 'I’d like to bring up March in the very first minutes next time.',
    commitment: {
      start: 'Giving the true answer the first time the subject comes up.',
      stop: {
        of: 'breach',
        says: 'Borrowing the company’s wording when something has gone wrong.',
      },
      continue: {
        of: 'question',
        says: 'Asking what it was like for the person who had to explain it.',
      },
    },
  },
};

/** What is said after a Renewal, in Swedish. */
export const afterSv: SceneWords['after'] = {
  buyer: {
    rose: {
      offer:
        'Jag litade mer på dig när du släppte den polerade versionen. Då fick jag något jag kunde använda.',
      question:
        'Förtroendet växte när du ville veta hur det har varit på den här sidan. Det hade ingen frågat mig.',
    },
    fell: {
      breach: 'Ett tag lät det som den officiella versionen, och där tappade du en del igen.',
      push: 'Du ville ha underskriften medan jag fortfarande väntade på ett svar. Det hjälpte inte.',
      drift: 'Småpratet kostade dig lite. Jag hade ett enda ämne i huvudet, och det var inte det.',
    },
    still:
      'Förtroendet var detsamma på slutet som i början. Jag kom med en fråga, och den har jag kvar.',
    kept: {
      all: 'Jag sa allt, också vad jag har framför mig den 20:e.',
      some: 'En del av det har du fått höra. Vad jag har att göra efter det här mötet höll jag för mig själv.',
      none: 'Jag berättade inte hur året har varit för mig. Du fick det som alla redan vet.',
      unasked: 'Lite till, så hade jag sagt vad jag har framför mig. Du var närmare än du visste.',
    },
    wouldSayYes: {
      proposal:
        'En sida, och en dag när den kommer. I det läget hade jag gått med på att ta den vidare.',
      calm: 'Mindre försäljning och inga färdiga fraser. Jag behöver något som håller när jag säger det till sexhundra personer.',
      trust:
        'Raka besked om vad som hände och vad som är ändrat, och en klausul jag kan åberopa om det händer igen.',
    },
  },
  seller: {
    worked: {
      candid: 'Det jag är mest nöjd med är att jag sa det utan företagets formulering.',
      listened: 'Det var bra att jag upprepade det jag hört i stället för att svara på det direkt.',
      question: 'Det jag är nöjd med är att jag frågade hur det såg ut från andra sidan.',
      agenda: 'Jag sa vad jag ville med mötet, så det låg i alla fall öppet.',
    },
    fault: {
      drift:
        'Jag gick en omväg via småpratet, och den vill jag korta av när något väntar på att bli sagt.',
      breach:
        'Jag märkte hur nära till hands den färdiga formuleringen låg. Jag vill komma förbi den på första försöket.',
    },
    clean: 'Nästa gång vill jag ta upp mars redan i början.',
    commitment: {
      start: 'Ge det sanna svaret första gången ämnet kommer upp.',
      stop: { of: 'breach', says: 'Låna företagets ord när något har gått fel.' },
      continue: { of: 'question', says: 'Fråga hur det var för den som fick stå till svars.' },
    },
  },
};
