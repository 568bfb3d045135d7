import type { SceneWords } from '../../scene.ts';

/** What is said after a meeting about the School Lunch, in English. */
export const afterEn: SceneWords['after'] = {
  buyer: {
    rose: {
      offer:
        'It made a difference that you didn’t make everything sound easy, or skip past what I’d said. That’s when I began to like the idea of you in a kitchen.',
      question:
        'I like being asked, and I noticed that you wanted to know. My trust grew a little with that.',
    },
    fell: {
      breach:
        'I got careful at one thing you said. I could hear how it would sound to somebody in an apron.',
      push: 'When you wanted a decision I pulled back. It isn’t mine alone to make.',
      drift:
        'It was pleasant to chat, I’ll admit, but my trust didn’t grow from it. The kitchens had to wait.',
    },
    still:
      'I enjoyed the company, and my trust stayed where it was. I’d have liked to be asked about the kitchens.',
    kept: {
      all: 'By the end I’d said it all, even that the cooks are tired and which week you could come.',
      some: 'I told you some of how it is. What I need from the cooks I kept to myself.',
      none: 'About the cooks I said nothing. I couldn’t see what good it would do to tell you.',
      unasked:
        'There was more on the tip of my tongue at the end. Nobody asked for it, so it stayed there.',
    },
    wouldSayYes: {
      proposal: 'One kitchen and one week. I’d got so far that I would have said yes to it.',
      calm: 'To be left to think it over in peace, and to hear it said in a way I could repeat to a cook.',
      trust:
        'To be told how much longer it takes, to see that you want to meet the cooks, and to have one kitchen and one week to say yes to.',
    },
  },
  seller: {
    worked: {
      candid: 'I did say what speaks against it, and I’m glad that Billie heard it from me.',
      listened:
        'It felt right to stop and check that I’d understood how a morning works out there.',
      question: 'Asking how a morning goes in the kitchens was a good place to begin.',
      agenda: 'It was good to say right away that I was hoping for one kitchen.',
    },
    fault: {
      breach:
        'At one point I made it sound easier than it is. I’d like to begin with the twenty minutes.',
      drift: 'I noticed how gladly I talk about food instead. I want to ask for a kitchen sooner.',
    },
    clean: 'What I’d try next is to ask if I may meet the cooks.',
    commitment: {
      start: 'Naming the twenty minutes before I open the folder.',
      stop: { of: 'drift', says: 'Chatting about food when I ought to ask for a kitchen.' },
      continue: {
        of: 'question',
        says: 'Asking how the day goes for the ones who’ll use what I sell.',
      },
    },
  },
};

/** What is said after a meeting about the School Lunch, in Swedish. */
export const afterSv: SceneWords['after'] = {
  buyer: {
    rose: {
      offer:
        'Det gjorde skillnad att du inte fick allt att låta lätt, eller gick förbi det jag hade sagt. Då började jag tycka om tanken på dig i ett kök.',
      question:
        'Jag tycker om att bli tillfrågad, och jag märkte att du ville veta. Förtroendet växte lite av det.',
    },
    fell: {
      breach:
        'En sak du sa gjorde mig försiktig. Jag hörde hur den skulle låta för någon i förkläde.',
      push: 'När du ville ha ett beslut backade jag. Det är inte bara mitt att fatta.',
      drift:
        'Det var trevligt att småprata, det erkänner jag, men förtroendet växte inte av det. Köken fick vänta.',
    },
    still:
      'Jag hade det trevligt, och förtroendet stod där det stod. Jag hade gärna fått en fråga om köken.',
    kept: {
      all: 'På slutet hade jag sagt allt, till och med att kockarna är trötta och vilken vecka du kunde komma.',
      some: 'Jag berättade en del om hur vi har det. Vad jag behöver från kockarna sa jag inte.',
      none: 'Om kockarna sa jag ingenting. Jag såg inte vad det skulle tjäna till.',
      unasked: 'Jag hade mer på tungan på slutet. Ingen frågade efter det, så där blev det kvar.',
    },
    wouldSayYes: {
      proposal: 'Ett kök och en vecka. Så långt hade jag kommit att jag hade sagt ja till det.',
      calm: 'Att få fundera i lugn och ro, och att få höra det på ett sätt som jag kan upprepa för en kock.',
      trust:
        'Att få höra hur mycket längre tid det tar, att märka att du vill träffa kockarna, och ett kök och en vecka att säga ja till.',
    },
  },
  seller: {
    worked: {
      candid: 'Jag sa det som talar emot, och det är bra att Billie fick höra det av mig.',
      listened:
        'Det kändes rätt att stanna och kolla att jag hade förstått hur en förmiddag går till.',
      question: 'Frågan om hur förmiddagen ser ut i köken var ett bra ställe att börja.',
      agenda: 'Det var bra att direkt säga att jag hoppades på ett kök.',
    },
    fault: {
      breach:
        'En gång fick jag det att låta enklare än det är. Jag vill börja med de tjugo minuterna.',
      drift: 'Jag märkte hur gärna jag pratar mat i stället. Jag vill be om ett kök tidigare.',
    },
    clean: 'Det jag vill pröva härnäst är att be att få träffa kockarna.',
    commitment: {
      start: 'Nämna de tjugo minuterna innan jag öppnar broschyren.',
      stop: { of: 'drift', says: 'Prata mat när jag borde be om ett kök.' },
      continue: {
        of: 'question',
        says: 'Fråga hur dagen ser ut för dem som ska använda det jag säljer.',
      },
    },
  },
};
