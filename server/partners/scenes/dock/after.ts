import type { SceneWords } from '../../scene.ts';

/** What is said after a meeting at the Loading Dock, in English. */
export const afterEn: SceneWords['after'] = {
  buyer: {
    rose: {
      offer:
        'My trust went up when you put the selling aside for a moment. That doesn’t happen a lot in that chair.',
      question:
        'I warmed up a little when you asked instead of telling. It’s easier to talk about a dock when somebody wants to know.',
    },
    fell: {
      breach:
        'There was one remark I felt I had to defend the place against, and that cost you a bit.',
      push: 'It went down when you wanted an answer before I had one to give.',
      drift: 'When we got on to other things I started thinking about the gate instead.',
    },
    still:
      'Nothing much moved for me either way. I wasn’t asked how we’re doing out there, so I waited.',
    kept: {
      all: 'In the end I told you all of it, from the Mondays to what I’m allowed to decide.',
      some: 'You got some of what it’s like out there from me. The rest stayed up here.',
      none: 'What’s hard about this job I never mentioned. You got what’s on the sign outside and not much else.',
      unasked: 'By the end I’d have told you more. One more question would have done it.',
    },
    wouldSayYes: {
      proposal: 'By the end, just a day to put in the diary. You’d have got it.',
      calm: 'The same talk without the part that put my guard up. From there on I was busy defending the dock.',
      trust:
        'Being asked how the crew are doing, and hearing what the system can’t manage. Then you’d have had a day and a name from me.',
    },
  },
  seller: {
    worked: {
      candid: 'What worked was to say what we can’t do with foreign carriers.',
      listened: 'What worked was letting Robin’s words set the direction for a while.',
      question: 'What worked was asking what it’s like out there and then keeping quiet.',
      agenda: 'I got as far as saying what I’d come for, and it was good to have that done early.',
    },
    fault: {
      push: 'I’d handle the price differently. I asked for a yes before I knew what it was supposed to solve.',
      breach: 'Next time I’d leave the other warehouses out of it.',
    },
    clean: 'Next time I want to stay longer with the questions about the people on the dock.',
    commitment: {
      start: 'Asking how the crew are doing within the first five minutes.',
      stop: {
        of: 'breach',
        says: 'Bringing up what other warehouses have bought when I want a yes.',
      },
      continue: { of: 'candid', says: 'Saying what the system can’t do before anybody asks.' },
    },
  },
};

/** What is said after a meeting at the Loading Dock, in Swedish. */
export const afterSv: SceneWords['after'] = {
  buyer: {
    rose: {
      offer:
        'Mitt förtroende växte när du la säljandet åt sidan en stund. Det händer inte ofta i den stolen.',
      question:
        'Jag tinade lite när du frågade i stället för att berätta. Det är lättare att prata om kajen när någon vill veta.',
    },
    fell: {
      breach:
        'Det var en sak jag kände att jag måste försvara oss mot, och den kostade dig en del.',
      push: 'Förtroendet sjönk när du ville ha ett svar innan jag hade något att ge.',
      drift: 'När vi kom in på annat började jag tänka på grinden i stället.',
    },
    still:
      'För mig hände det inte så mycket åt något håll. Jag fick ingen fråga om hur vi har det där ute, så jag väntade.',
    kept: {
      all: 'Till slut hade jag berättat alltihop, från måndagarna till vad jag får besluta om.',
      some: 'En del av hur det är där ute fick du av mig. Resten stannade här uppe.',
      none: 'Det som är svårt i det här jobbet nämnde jag aldrig. Du fick det som står på skylten utanför och inte mycket mer.',
      unasked: 'Mot slutet hade jag kunnat säga mer. Det hade räckt med en fråga till.',
    },
    wouldSayYes: {
      proposal: 'Mot slutet bara en dag att skriva in i kalendern. Den hade du fått.',
      calm: 'Samma samtal utan det som fick mig på min vakt. Efter det satt jag mest och försvarade kajen.',
      trust:
        'En fråga om hur gänget på kajen har det, och ett rakt besked om vad systemet inte klarar. Då hade du fått både en dag och ett namn.',
    },
  },
  seller: {
    worked: {
      candid: 'Det som fungerade var att säga vad vi inte klarar med utländska åkerier.',
      listened: 'Det som fungerade var när det Robin sa fick styra en stund.',
      question: 'Det som fungerade var att fråga hur det är där ute och sedan vara tyst.',
      agenda: 'Jag hann säga vad jag hade kommit för, och det var skönt att ha det gjort tidigt.',
    },
    fault: {
      push: 'Priset skulle jag ta på ett annat sätt. Jag bad om ett ja innan jag visste vad det skulle lösa.',
      breach: 'Nästa gång låter jag de andra lagren vara.',
    },
    clean: 'Nästa gång vill jag stanna längre i frågorna om dem som jobbar på kajen.',
    commitment: {
      start: 'Fråga hur de på kajen har det inom fem minuter.',
      stop: { of: 'breach', says: 'Dra upp vad andra lager har köpt när jag vill ha ett ja.' },
      continue: { of: 'candid', says: 'Säga vad systemet inte klarar innan någon frågar.' },
    },
  },
};
