import type { SceneWords } from '../../scene.ts';
import { afterEn } from './after.ts';
import { cuesEn } from './cues.ts';
import { observerEn } from './observer.ts';

/** The Solar Roof in English. */
export const en: SceneWords = {
  cues: cuesEn,
  buyer: {
    opens: [
      'Hi Noa, glad you found it. There’s coffee in the pot if you don’t mind it strong.',
      'Hello. I’ve got half an hour before I have to let the plumber into the basement.',
      'Good to meet you, Noa. It’s just me from the board today, the others are at work.',
    ],
    answers: {
      agenda: [
        'Good, then I know what you’re after. I can’t promise anything on the board’s behalf, but I’ll listen.',
        'Thanks for saying it straight out. I’d like to know what it means for a house our size before we talk about any meeting.',
        'That’s clear enough. Whatever you tell me, I need to be able to repeat it to the other four.',
      ],
      question: [
        'In forty-six flats you get every kind of household. Some ask me about solar every month, others just want the laundry room fixed.',
        'Remember that we’re five people on the board, all with jobs to go to. We meet once a month and the agenda is always too long.',
        'The subject mostly comes up when the bill for the shared electricity arrives. Lifts, laundry, lights on the stairs. Then somebody mentions the roof.',
        'You’ve probably heard about the seller who went round the doors two years ago. It still gets mentioned on the stairs.',
        'Depends who you ask. The young families would say one thing, and those who’ve lived here for thirty years another.',
        'I’ve been chair for three years. Most of it is drains and parking, and a fair bit is keeping people on speaking terms.',
      ],
      offer: [
        'That’s more than I expected to hear at a first meeting. Carry on, I’d like the rest of it too.',
        'I appreciate that. It’s the sort of thing I can take with me to the others.',
        'You don’t often get that from someone with something to sell. I’ll remember it.',
        'I’m glad you brought that up. There’s a bit more to it on our side, and I don’t mind telling you.',
        'Then I can relax a little. I’d braced myself for a sales pitch.',
      ],
      breach: [
        'People here have had that sort of thing said to them at their own front door. I’d rather you didn’t.',
        'Let’s leave that there. It doesn’t make me any keener, just so you know.',
        'Hm. I’d never pass that on to my neighbours, and I didn’t much like hearing it either.',
      ],
      push: [
        'You’re going a bit fast for me. I don’t make promises to anyone after a single chat.',
        'I can’t say yes to that today. I’m the chair, not the owner of the place.',
        'If you need an answer right now, it’s no. If it can wait, we can go on talking.',
      ],
      drift: [
        'Ha, don’t get me started. We had the summer party in the courtyard and it was all anyone talked about.',
        'If being chair were only this part, I’d happily do another ten years.',
        'It’s nice to talk about something other than drains for once. Do you live in a co-operative yourself?',
      ],
      other: [
        'I see. I’m one for having things on paper before I decide what I think.',
        'All right. I listen for what things mean to an ordinary household, say someone on the second floor.',
        'Mm. I’m no technician, so say it the way you’d say it to my neighbour.',
        'Fine. Sooner or later I’ll want to know what applies to our house in particular.',
        'Okay. You’ve done this before, I can tell. We haven’t, so take it in small bites.',
      ],
    },
    proposal: {
      yes: [
        'Yes, let’s say that. Have it with me by the day you mentioned, and I’ll see that everybody gets to read it.',
        'That suits me. Keep it short enough for people to read, and they’ll have it the week after I do.',
        'Agreed. Mail me the date tonight so we both have it, and I’ll tell the board on Tuesday what’s coming.',
      ],
      later: [
        'Not quite yet, but hang on to the idea. I want to sound out a couple of the others first.',
        'It might be a way forward. I’d like to sleep on it before I put a date to anything.',
        'I’m not against it. Ring me after our next board meeting and we’ll see where we stand.',
      ],
      no: [
        'No, I’d rather not. As it stands I’d only stir up the house, and that isn’t worth it to me.',
        'I’ll have to say no to that one. There’s nothing in it yet that I could show the members.',
        'No thanks, not this time. I know what you’d like to sell, but not why it would suit us.',
      ],
    },
    steps: [
      [
        'To be honest with you, we have been burned before. I’m careful about who I let in front of people now.',
        'We have been burned before. Say solar in this house and half of them look at their shoes.',
        'There’s a reason I’m slow. We’ve been burned once, and I was the one people rang afterwards.',
      ],
      [
        'For me it comes down to this: the members must own it. If it turns into the board’s idea, we’ll hear about it for years.',
        'The members must own it. I’d take a slow yes from them over a quick one from five people round a table.',
        'I don’t need to win this. It has to be theirs, so that nobody feels it was done over their heads.',
      ],
      [
        'If you write two honest pages I’ll put them in the notice for May. No brochure, just what you’ve told me here.',
        'Let’s do it this way: two honest pages from you, and I’ll put them in the notice for May. Then everyone has read the same thing.',
        'Here’s what I can do. Give me two honest pages and they go out with the notice for May, with your name on them.',
      ],
    ],
    silence: [
      'Take your time. I’m only wondering where you’d like to begin.',
      'It went quiet. Was there something you were about to ask me?',
      'I can sit in silence, I’ve chaired enough meetings. But I’m curious what you’re thinking.',
    ],
    ending: [
      'We’re nearly out of time, I’m afraid. Is there something you’d like us to do next?',
      'I’ll have to go down to the basement in a minute. How do we leave this?',
      'We should round off soon. Before we do, what is it you want from me?',
    ],
    agreedStep:
      'Noa writes two pages, for and against, by the day we set. I send them out with the notice.',
  },
  seller: {
    goal: 'Find out whether solar deserves a slot at the board meeting, and get a date if it does.',
    focus: 'Bring up the bad news about the roof myself, and ask for the next step.',
    beats: [
      {
        turn: 'agenda',
        tag: { kind: 'behaviour', dimension: 'S', polarity: 1, marker: 'Sp1' },
        says: [
          'Thanks for seeing me, Eli. When we’re done I’d like us to know whether solar is worth a slot at a board meeting or not.',
          'Hi Eli. I’d be glad of a slot at your board meeting, so today let’s find out if there’s any reason for one.',
        ],
      },
      {
        turn: 'question',
        tag: { kind: 'behaviour', dimension: 'M', polarity: 1, marker: 'Mp1' },
        says: [
          'How does a house like this come to a decision about something big? Who needs to be on board?',
          'When something large comes up here, how do you go about deciding it, from the first idea to the vote?',
        ],
      },
      {
        turn: 'offer',
        tag: { kind: 'behaviour', dimension: 'L', polarity: 1, marker: 'Lp2' },
        says: [
          'So it’s at least as much about the people as about the panels. Have I got that right?',
          'If I hear you right, you’re the one who has to stand on the stairs afterwards and answer for it. Is that so?',
        ],
      },
      {
        turn: 'other',
        tag: null,
        says: [
          'I measure the roofs and do the paperwork myself, so it’s me you’d get on the phone if something came up.',
          'I’ve put panels on a fair number of houses this size. No two of them have had the same kind of meeting about it.',
        ],
      },
      {
        turn: 'question',
        tag: null,
        says: [
          'How does news travel in the house? Notes by the door, email, or mostly by the bins?',
          'When you want to tell everyone something, what do you use? A newsletter, or the noticeboard downstairs?',
        ],
      },
      {
        turn: 'drift',
        tag: { kind: 'behaviour', dimension: 'S', polarity: -1, marker: 'Sn2' },
        says: [
          'I have to say it’s a lovely courtyard you’ve got. Who looks after the roses? My mother would move in tomorrow.',
          'That view from the top of the stairs, I stood there for five minutes. Can you see the lake in winter too?',
        ],
      },
      {
        turn: 'drift',
        tag: { kind: 'behaviour', dimension: 'C', polarity: -1, marker: 'Cn1' },
        says: [
          'And there’s no stress at all about the board. We can take that some other time, it’s nice just to sit and talk.',
          'Anyway, the meeting and all that, we’ll sort it out somehow. I’m in no hurry, and you’re easy to talk to.',
        ],
      },
      {
        turn: 'agenda',
        tag: { kind: 'behaviour', dimension: 'S', polarity: 1, marker: 'Sp3' },
        says: [
          'I notice I’m chatting because the next bit is less fun to say. Let me go back to what I came for, which is your roof.',
          'I’ve let us wander off, and that’s on me. You gave me this time to find out about the roof, so let’s do that.',
        ],
      },
      {
        turn: 'offer',
        tag: { kind: 'behaviour', dimension: 'A', polarity: 1, marker: 'Ap1' },
        says: [
          'Your roof faces south-east, so it gives about fifteen per cent less than ideal. And half of it has to be re-laid within five years.',
          'Two things speak against it. You’d get some fifteen per cent less than from the best roofs, and half of yours needs re-laying within five years.',
        ],
      },
      {
        turn: 'offer',
        tag: { kind: 'behaviour', dimension: 'A', polarity: 1, marker: 'Ap4' },
        says: [
          'In your place I wouldn’t put anything on that half until it’s been re-laid. It makes my order smaller, and I’d still say so.',
          'My advice is to leave that half alone until the new roofing is on. I earn less on it, but you don’t pay for the work twice.',
        ],
      },
      {
        turn: 'proposal',
        tag: { kind: 'behaviour', dimension: 'C', polarity: 1, marker: 'Cp2' },
        says: [
          'What if I write two pages, for and against, with sources? You’d have them on Friday next week and decide who reads them, Eli.',
          'I’d suggest two pages instead of a presentation, with the drawbacks in. I can have them with you by Friday week. Would that be of use?',
        ],
      },
      {
        turn: 'other',
        tag: { kind: 'behaviour', dimension: 'C', polarity: 1, marker: 'Cp1' },
        says: [
          'Let me say it back. Two pages from me by Friday week, both sides of it, and you choose how they reach people. Is that how you see it?',
          'So I write and you read first. If it’s not straight enough you send it back to me. Have I left anything out?',
        ],
      },
    ],
    answers: {
      offer: [
        'Thank you for telling me. I’d be wary of someone like me as well, in your shoes.',
        'That helps me more than you’d think. Let me slow down and start from there.',
        'To be as open back: I get paid when panels go up, so keep that in mind when you listen to me.',
        'I’m glad you said it. I won’t try to talk you out of it, I’d rather hear how it was.',
      ],
      breach: [
        'I can hear that went down badly. Tell me what I got wrong and I’ll try again.',
        'Fair enough. I’d sooner you said it to me than to the board afterwards.',
        'All right. We can stop here if you want to, and no hard feelings.',
      ],
      question: [
        'I’d rather not guess. I’ll work it out and you’ll have it in writing, with the source next to it.',
        'What I can say for certain comes from the roof itself. It faces south-east, and that costs you about fifteen per cent.',
        'The honest answer has to include that half the roof needs re-laying within five years. Everything I tell you depends on that.',
        'As you know I’d like to present to your board. So take my answer with that in mind, and ask somebody else as well.',
      ],
      push: [
        'Straight out, I haven’t got a price I’d stand behind yet. The roof work has to be counted in first.',
        'I could throw you a number now, but the re-laying wouldn’t be in it and you’d be cross with me in a year.',
        'You’ll get an answer, and a day for it too. Give me until Friday to do the sums properly.',
      ],
      drift: [
        'We’ve got the same thing where I live. We once had a whole evening about bicycles.',
        'I’d love to hear the rest of that over another coffee. Shall we take the roof while we’re here?',
        'That’s a good one. I’ve a weakness for stories like that, so you may have to steer us back.',
      ],
      other: [
        'I’ll take that with me when I think about the rest of the house.',
        'Okay, I’m writing that down so I don’t have to trust my memory.',
        'Right. I won’t take it for granted that panels are what you need most.',
        'Good. I’d rather learn the house from you than from the drawings.',
      ],
    },
    silence: [
      'I’ll wait. It’s a lot to take in, and you know the house better than I do.',
      'What’s going through your mind just now?',
      'Should I explain that another way, or are you thinking about how the neighbours would take it?',
    ],
    ending: [
      'We’ve only a minute or so left. Shall we settle who does what before you go?',
      'I see the time. I’d like us to part with a date, even if the date is for a no.',
      'Before we finish: is there enough here for you to want something on paper from me?',
    ],
    agreedStep: 'Two pages, for and against with sources, to Eli by Friday next week.',
  },
  observer: observerEn,
  after: afterEn,
};
