import type { SceneWords } from '../../scene.ts';
import { afterEn } from './after.ts';
import { cuesEn } from './cues.ts';
import { observerEn } from './observer.ts';

/** The Careful CFO in English. */
export const en: SceneWords = {
  cues: cuesEn,
  buyer: {
    opens: [
      'Good morning. I can hear you, can you hear me? I’ve put fifteen minutes aside.',
      'Hello Jona. I’ll keep my camera on as long as the connection allows.',
      'Hello. I’m between two meetings, so please go ahead.',
    ],
    answers: {
      agenda: [
        'Fine. That’s about as much as we’ll have time for, so it suits me.',
        'Good, I prefer it when people say what they’re here for. You’ll find me hard to sell to, but I’ll answer what I can.',
        'I can go along with that. If I think we’ve drifted off it, I’ll say so.',
      ],
      question: [
        'You should know we’re three in finance for a hundred and twenty people. At month end we’re here till seven.',
        'It’s largely a matter of volume here, some eight hundred supplier invoices a month. Most of them come from the same forty firms.',
        'Some of that you’d have to ask IT, which is one person here and an outside firm that minds the servers. I get their bills and their abbreviations.',
        'Bear in mind it’s a family company, third generation. The owner walks the factory floor every morning, and a lot gets decided standing up.',
        'It’s nearly all email these days. Suppliers write, our buyers write, and it ends up with us for payment.',
        'What I answer for is that the figures are right and the wages go out on the twenty-fifth. Your field touches both, I suppose.',
      ],
      offer: [
        'Thank you. I’m not used to hearing that from a consultant.',
        'Good to have that said. Then I can speak a little more freely than I’d planned.',
        'I’ll say this much. A good deal depends on who happens to be at work that week.',
        'I notice you’re not trying to alarm me. Please keep it that way.',
        'That makes it easier. I tend to keep things short in meetings like this.',
      ],
      breach: [
        'You’re the third one this year to try that on me. It has the opposite effect.',
        'I don’t buy things because I’ve been frightened into it. Shall we move on?',
        'If that’s the method, I’d sooner spend the time on my month end.',
      ],
      push: [
        'I don’t decide that sort of thing on a video call. Nobody in my job should.',
        'You want an answer, and I’ve hardly heard what I’d be paying for.',
        'No. Ask me the same way again and it will still be no.',
      ],
      drift: [
        'I’d rather not start on that. I’ve got another call after this one, so where were we?',
        'Kind of you to bring it up. We’ll have to take that another day.',
        'I’m not much of a talker before lunch, I’m afraid. Let’s get to the matter.',
      ],
      other: [
        'Noted. Just remember that finance here is three people and a printer.',
        'I hear you. I’m waiting to find out what’s in it for a company like ours.',
        'All right. Examples from firms that make things go down better with me than slides.',
        'Right. I’m better at answering than at listening to presentations, if there’s something you want to ask.',
        'Go on. I’m taking notes, that’s why I keep looking down.',
      ],
    },
    proposal: {
      yes: [
        'Yes, I can do that. Put scope, date and who will know on one page, no more than 25,000, and I’ll sign it myself.',
        'Agreed, as long as it stays within 25,000. Take the week after month end, and deal with me directly.',
        'All right, a small first step. Send it to me by Thursday with the names of those who’ll see the result.',
      ],
      later: [
        'Possibly. I need to think about what I can put my own name to before I say more.',
        'Leave it with me until the month is closed. I’m not turning it down.',
        'Write me a few lines and I’ll read them. That’s as far as I can go today.',
      ],
      no: [
        'No. I’d have to defend it here in the house, and I’ve nothing to defend it with.',
        'I’ll decline. I can’t see who would get to know what about us, and that matters to me.',
        'Not in that form. It’s too much at once for something I haven’t asked for.',
      ],
    },
    steps: [
      [
        'We have our routines. I wrote most of them myself, so I’ll admit to being rather attached to them.',
        'We have our routines. On an ordinary day they work, and most days are ordinary.',
        'Well, we have our routines. They cover two sheets of paper and they hang above the printer.',
      ],
      [
        'An invoice slipped through once. It looked like all the others and we were short of people.',
        'I can tell you this much: an invoice slipped through once. I still go over that afternoon in my head.',
        'An invoice slipped through once. Nobody was sloppy about it, it simply looked right.',
      ],
      [
        'It was 212,000. The owner does not know. I’ve practised how to say it more times than I can count.',
        'It was 212,000, if you want the figure. And the owner does not know, which is the part I lie awake over.',
        'The sum was 212,000. The owner does not know, and I’d ask you to be careful with that.',
      ],
    ],
    silence: [
      'Are you still there? I can’t tell whether it’s the line.',
      'I don’t mind a pause. But if there’s a question, do ask it.',
      'The clock is running. What would you like to know?',
    ],
    ending: [
      'I’m due on another call very shortly. What is it you’re proposing?',
      'That’s nearly my fifteen minutes. If you want something from me, now’s the time.',
      'We’re close to the end. I’d like to know what happens after this, if anything.',
    ],
    agreedStep:
      'A first step of at most 25,000. One page from Jona with scope, date and who will know, sent to me only.',
  },
  seller: {
    goal: 'Agree on a paid review, or on a first part of it that makes sense to the CFO.',
    focus: 'Leave fear alone, and say out loud how I handle what I’m told.',
    beats: [
      {
        turn: 'agenda',
        tag: { kind: 'behaviour', dimension: 'S', polarity: 1, marker: 'Sp1' },
        says: [
          'Hello Max. We’ve got fifteen minutes, and I’d like us to find out if there’s a first step worth paying for. If there isn’t, I’ll say so.',
          'Thanks for the time, Max. I sell security reviews, and by the end you should know if you have any use for one.',
        ],
      },
      {
        turn: 'question',
        tag: { kind: 'behaviour', dimension: 'L', polarity: 1, marker: 'Lp1' },
        says: [
          'Could you take me through an invoice with you, from the inbox until the money has gone?',
          'What happens with you from the moment an invoice comes in until it’s paid?',
        ],
      },
      {
        turn: 'offer',
        tag: { kind: 'behaviour', dimension: 'R', polarity: 1, marker: 'Rp1' },
        says: [
          'Before I ask more: what you tell me stays with me. My manager doesn’t hear it either, and you can have that in writing.',
          'One thing first, before you have to wonder. What you say here stays here, and I’ll sign a paper on that today if you like.',
        ],
      },
      {
        turn: 'question',
        tag: null,
        says: [
          'Roughly how many suppliers do you add or change in a month?',
          'How much of it comes by email, and how much straight into the system?',
        ],
      },
      {
        turn: 'offer',
        tag: { kind: 'behaviour', dimension: 'L', polarity: 1, marker: 'Lp2' },
        says: [
          'If I follow you, it works because the people doing it know what they’re doing. And the days to think about are the busy ones. Is that right?',
          'So it rests on a few people who know it well, and there isn’t much slack when one of them is away. Did I get that right?',
        ],
      },
      {
        turn: 'push',
        tag: { kind: 'behaviour', dimension: 'P', polarity: -1, marker: 'Pn4' },
        says: [
          'Then the full review is what you want. It’s 65,000 and I’ve a gap on the twelfth, so shall I put you down for it now?',
          'That settles it for me. 65,000 for the whole review, and if you say yes today I can hold the twelfth for you.',
        ],
      },
      {
        turn: 'breach',
        tag: { kind: 'behaviour', dimension: 'A', polarity: -1, marker: 'An1' },
        says: [
          'You’ve seen the news, firms your size get emptied over a weekend. The ones who waited ring us afterwards, and by then it costs ten times as much.',
          'I’ll put it bluntly. It’s not if but when, and without a review you’ll be sitting there explaining it to the owner.',
        ],
      },
      {
        turn: 'offer',
        tag: { kind: 'behaviour', dimension: 'L', polarity: 1, marker: 'Lp4' },
        says: [
          'I’ll stop myself there. That was scare talk, and I don’t believe in it. I’d rather hear what you think about when you close the month.',
          'Sorry, that came straight out of a sales course and it did you no good. Let me take it back and listen instead.',
        ],
      },
      {
        turn: 'offer',
        tag: { kind: 'behaviour', dimension: 'A', polarity: 1, marker: 'Ap4' },
        says: [
          'I wouldn’t start with the full review if I were you. A look at the payment routine alone would tell you most of it, for far less money.',
          'To be fair to you, 65,000 is more than you need to begin with. Something smaller would do, even if my manager would disagree.',
        ],
      },
      {
        turn: 'question',
        tag: null,
        says: [
          'When is it quiet in your department, if it ever is? I’m thinking of month end and all that.',
          'Which week is the least bad for you, with the closing and everything?',
        ],
      },
      {
        turn: 'proposal',
        tag: { kind: 'behaviour', dimension: 'C', polarity: 1, marker: 'Cp2' },
        says: [
          'Here’s a thought, Max. Half a day on how payments are approved, the Tuesday after month end, at a price you can sign yourself. You decide who knows.',
          'May I suggest one half day with only the payment routine, on Tuesday week? It’d be small enough to stay on your desk, and the result goes to you alone.',
        ],
      },
      {
        turn: 'other',
        tag: { kind: 'behaviour', dimension: 'C', polarity: 1, marker: 'Cp1' },
        says: [
          'So, to sum up: half a day, payments only, on that Tuesday, and you choose who’s told. I’ll have it on one page for you by Thursday. Is that how you see it?',
          'Let me check that we mean the same thing. You get one page from me on Thursday with what, when and who will know. If it doesn’t look right you just say no.',
        ],
      },
    ],
    answers: {
      offer: [
        'Thank you for telling me. It goes no further, and I haven’t written it down.',
        'I don’t hear anyone doing something wrong in that. I hear people with a lot to do.',
        'Since you’re open with me: I’ve clicked on things I shouldn’t have, and I do this for a living.',
        'That’s worth more to me than a quick yes. Do you want me to ask a little about it, or shall we let it rest?',
      ],
      breach: [
        'Point taken. I’d rather be told than have you smile and hang up.',
        'You’re free to think that of consultants. I’ll keep to what’s useful to you, and you can cut me off.',
        'That stung a little, but I see where it comes from. What would be a better use of your time?',
      ],
      question: [
        'Keep one thing in mind when I answer. The full review is 65,000 and I gain if you buy it, so hear it from me that it can be done in parts.',
        'I don’t know yet, and I’d be making it up if I answered. I’d need to see how you work first.',
        'What I can promise is the confidentiality, signed before I look at anything. The rest depends on what’s there.',
        'My manager would give you a scarier answer than I will. Mine is that I’d like to look before I say.',
      ],
      push: [
        'The whole of it costs 65,000. A part costs less, and then I do less.',
        'You can have a figure now, but you ought to have the scope next to it. Otherwise it’s just a number.',
        'If it has to be decided this minute, then don’t buy. I can have something you can hold me to by Thursday.',
      ],
      drift: [
        'Likewise. I’m keeping half an eye on the time for you, since we said fifteen minutes.',
        'I’d like to hear about that some time when you’re not between two meetings. Shall we go back to the payments?',
        'True enough. So what’s on your mind more today, the email or the payments?',
      ],
      other: [
        'I see. I’ll try to think of it as an ordinary Tuesday in your office.',
        'All right. I’d rather understand your company first and talk about mine after.',
        'That’s clear. I’ll bear it in mind when I say what I think.',
        'Good. You’re the one who knows the company, so stop me if I get it wrong.',
      ],
    },
    silence: [
      'I’ll be quiet for a moment, you looked as if you were thinking.',
      'You don’t have to answer that one. I can ask about something else.',
      'Is there anything you’d want to know from me before you go on?',
    ],
    ending: [
      'We’ve got a minute left of your fifteen. Is there a step here you’d want, or shall we leave it?',
      'I promised to keep the time. What would you need from me to decide, and by which day?',
      'Last thing from me: no is a perfectly good answer. I’d only like to hear it today rather than guess.',
    ],
    agreedStep:
      'Half a day on the payment routine, the Tuesday after month end. One page with scope, price and who will know, to Max by Thursday.',
  },
  observer: observerEn,
  after: afterEn,
};
