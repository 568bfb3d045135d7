import type { SceneWords } from '../../scene.ts';

/** What is said after a meeting about the Care Home's Beds, in English. */
export const afterEn: SceneWords['after'] = {
  buyer: {
    rose: {
      offer:
        'I felt safer when you let something be what it was, without making it into an order. I could breathe out a little then.',
      question: 'You asked, and I was allowed to look for the words. I trusted you more for that.',
    },
    fell: {
      breach:
        'Once I felt blamed, whether you meant it or not. I was sorry to hear it from somebody I’d rung myself.',
      push: 'I drew back when it started to feel urgent. I don’t know why it was.',
      drift:
        'Sometimes we talked about other things, and each time it got harder to find the way back.',
    },
    still:
      'I can’t say that I trusted you either more or less along the way. I was waiting for you to ask why I rang.',
    kept: {
      all: 'I held very little back by the end. You even know how much I can decide by myself.',
      some: 'I’ve told you part of what’s been weighing on me. I had more to say about the staff than I did.',
      none: 'I only talked about beds. What’s been weighing on me I never mentioned.',
      unasked:
        'I’d come quite close to saying the rest. If you’d waited, or asked once more, I think I would have.',
    },
    wouldSayYes: {
      proposal: 'Only that somebody said when we could start. I’d made up my mind by then.',
      calm: 'A little more peace and quiet. I can’t say yes to anything while I feel that I have to.',
      trust:
        'Something small to begin with, a start date to give the staff, and room to say what’s happened here without hearing whose fault it is.',
    },
  },
  seller: {
    worked: {
      candid: 'In the end I gave the advice I’d give a friend, even if it sells less.',
      listened: 'What felt right was saying what I’d understood and letting Charlie correct me.',
      question: 'What worked was asking, and letting it take the time it took.',
      agenda: 'I said at the start that a no would be fine, and I think that was wise.',
    },
    fault: {
      push: 'When it got heavy I reached for the order form. I want to try keeping quiet for longer.',
      breach:
        'I brought in the authorities, and that was my target talking. I’d like to notice it before I say it.',
    },
    clean: 'I want to try keeping quiet for longer after the answer.',
    commitment: {
      start: 'Waiting three breaths when someone has told me something hard.',
      stop: { of: 'breach', says: 'Bringing up authorities when I’m after a signature.' },
      continue: { of: 'candid', says: 'Advising fewer beds when that’s the right place to start.' },
    },
  },
};

/** What is said after a meeting about the Care Home's Beds, in Swedish. */
export const afterSv: SceneWords['after'] = {
  buyer: {
    rose: {
      offer:
        'Det kändes tryggare när du lät något vara som det var, utan att göra en beställning av det. Då kunde jag andas ut lite.',
      question: 'Du frågade, och jag fick leta efter orden. Då litade jag mer på dig.',
    },
    fell: {
      breach:
        'En gång lät det som om det var mitt fel, vare sig du menade det eller inte. Det var tråkigt att höra av någon som jag själv hade ringt.',
      push: 'Jag drog mig tillbaka när det blev bråttom. Jag vet inte varför det var det.',
      drift: 'Ibland pratade vi om annat, och varje gång blev det svårare att hitta tillbaka.',
    },
    still:
      'Jag kan inte säga att jag litade mer eller mindre på dig under vägen. Jag väntade på att du skulle fråga varför jag ringde.',
    kept: {
      all: 'På slutet höll jag inne med väldigt lite. Du vet till och med hur mycket jag får besluta om själv.',
      some: 'En del av det som tynger mig har jag berättat. Jag hade mer att säga om personalen än jag gjorde.',
      none: 'Jag pratade bara om sängar. Det som tynger mig nämnde jag aldrig.',
      unasked:
        'Jag var ganska nära att säga resten. Hade du väntat, eller frågat en gång till, tror jag att det hade kommit.',
    },
    wouldSayYes: {
      proposal: 'Bara att någon sa när vi kunde börja. Då hade jag redan bestämt mig.',
      calm: 'Lite mer lugn och ro. Jag kan inte säga ja till något när det känns som om jag måste.',
      trust:
        'Något litet att börja med, ett startdatum att ge personalen, och utrymme att berätta vad som har hänt utan att få höra vems fel det är.',
    },
  },
  seller: {
    worked: {
      candid: 'Till slut gav jag det råd jag hade gett en vän, även om jag säljer mindre på det.',
      listened:
        'Det som kändes rätt var att säga hur jag hade förstått det och låta Charlie rätta mig.',
      question: 'Det som fungerade var att fråga och låta det ta den tid det tog.',
      agenda: 'Jag sa redan från början att ett nej går bra, och det tror jag var klokt.',
    },
    fault: {
      push: 'När det blev tungt tog jag fram beställningen. Jag vill prova att vara tyst längre.',
      breach:
        'Jag drog in myndigheterna, och det var månadsmålet som talade. Det vill jag märka innan jag säger det.',
    },
    clean: 'Jag vill prova att vara tyst längre efter svaret.',
    commitment: {
      start: 'Vänta tre andetag när någon har berättat något svårt.',
      stop: { of: 'breach', says: 'Dra in myndigheter när jag är ute efter en underskrift.' },
      continue: { of: 'candid', says: 'Råda till färre sängar när det är rätt ställe att börja.' },
    },
  },
};
