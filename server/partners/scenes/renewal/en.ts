import type { SceneWords } from '../../scene.ts';
import { afterEn } from './after.ts';
import { cuesEn } from './cues.ts';
import { observerEn } from './observer.ts';

/** The Renewal in English. */
export const en: SceneWords = {
  cues: cuesEn,
  buyer: {
    opens: [
      'Hello Mika. Sit down, I’ve set aside forty minutes.',
      'Hi. So it’s that time of the year again.',
      'Good morning. The invitation only had a heading, so I’m curious what you’ve got with you.',
    ],
    answers: {
      agenda: [
        'All right. Then I should tell you the contract isn’t where I would begin.',
        'Fine by me. I’ve got a few things of my own as well, we’ll see where they fit in.',
        'That’s clear. Whether we get as far as a renewal depends on how the rest of this goes.',
      ],
      question: [
        'You have to see it from where I sit. We’re just over six hundred and half work shifts, so hardly any two payslips look the same.',
        'There are two people on payroll, and me when one of them is off, so we notice everything. You get our files on the eighteenth, and on the twenty-fifth it’s payday.',
        'Eleven months out of twelve I don’t give you a thought, and that’s meant kindly. The twelfth was March.',
        'The portal is all right and so are the reports, if that’s what you’re after. None of that would be at the top of my list.',
        'If you want one number from this year, it’s forty-one. That’s how many had to wait for their money in March.',
        'When a payslip is wrong, people come to my door and not to yours. It’s on the ground floor, so it’s easy to find.',
      ],
      offer: [
        'Thank you. Nobody from your side has talked to me like that before.',
        'I’d been hoping that somebody would say something like that. Go on.',
        'That’s easier to take than polished wording. I can work with it.',
        'I have to say I’d expected something smoother. It’s good that it wasn’t.',
        'All right. Then I don’t have to sit here guessing, and you can hear how it looks from my chair.',
      ],
      breach: [
        'I was afraid you’d come out with something like that. It’s no help to me.',
        'If that’s what you’ve got for me, we’ll be done early today.',
        'That isn’t what I asked for. You can keep it.',
      ],
      push: [
        'I’m not signing anything in this room. There are ten weeks left on the contract and I may need them all.',
        'You’re asking for two years. So far I haven’t got much to base them on.',
        'Not today. And it won’t help to ask me once more.',
      ],
      drift: [
        'Any other day I’d have gone along with that. Right now I’ve got something else on my mind.',
        'Well, you’ve always been pleasant to deal with, that was never the trouble.',
        'Mm, we could talk about that. I’d half expected you to start somewhere else.',
      ],
      other: [
        'Okay. I’m listening, and the more concrete you make it the better.',
        'Mm. I’ll have to repeat what you say to other people, so say it the way you’d want it repeated.',
        'I see. I’d rather hear you speak than the company, if you can manage it.',
        'Right. I’m taking notes, as you can see.',
        'Well, go on. There’s still a piece missing for me.',
      ],
    },
    proposal: {
      yes: [
        'Yes. Write down what happened and what’s different now, with a clause in it, and let me have it by the day you said. I’ll present it myself.',
        'I can say yes to that. Send it over, I’ll read it the same evening, and then I’m the one who presents it.',
        'Agreed. I want it here in good time, and I’d like you in the room so the questions get a proper answer.',
      ],
      later: [
        'Perhaps. Let me see something in black and white first, and I’ll see what I can do with it.',
        'I won’t rule it out. There are others I need to talk to before I say more than that.',
        'Ask me again in a week. I’d like to see if anything comes of what was said today.',
      ],
      no: [
        'No. As things are, I couldn’t tell the staff why we’d stayed.',
        'I can’t do that. You’re talking about the next two years, and I’m not done with this one.',
        'No, I don’t think so. What I’ve been given today won’t carry that far.',
      ],
    },
    steps: [
      [
        'My staff still talk about March. It came up only last week, in the queue for the coffee machine.',
        'You may think it’s over, but my staff still talk about March. It comes back every payday.',
        'March hasn’t gone away here. The staff still talk about it, even those who got paid on time.',
      ],
      [
        'I had to stand there without an explanation. A whole canteen full of people, and all I could say was sorry.',
        'What stays with me is that I had to stand there without an explanation. I’m the one they expect to know.',
        'There I was in front of everyone, and I had to stand there without an explanation. That was worse than the day itself.',
      ],
      [
        'All right, here’s where I am. I must show two options on the 20th, so help me with yours.',
        'I must show two options on the 20th. You’re one of them, and I’d like it to be worth showing. Help me with it.',
        'Cards on the table, I have to show two options on the 20th. Help me turn yours into one I can stand behind.',
      ],
    ],
    silence: [
      'I’ve said a good deal now. What do you say?',
      'You’re thinking. I’d rather hear it half finished than polished.',
      'It’s fine to be quiet for a bit. Just don’t read me something off a card afterwards.',
    ],
    ending: [
      'I’ve got the next meeting waiting outside. What happens after this?',
      'We’ve a minute or two left. Do I get something from you, and if so when?',
      'Time’s almost up. I’d like to know who does what before you leave.',
    ],
    agreedStep:
      'Mika sends the account of March and the clause before the 20th. I present it, and Mika answers questions if needed.',
  },
  seller: {
    goal: 'A renewal for two years, or the step that leads there.',
    focus: 'Say in plain words what happened in March, and say it early.',
    beats: [
      {
        turn: 'agenda',
        tag: { kind: 'behaviour', dimension: 'S', polarity: 1, marker: 'Sp1' },
        says: [
          'Thanks for the time, Sam. I’d like us to go through the year, and when we part I want to know what two more would depend on.',
          'Good to see you, Sam. The contract ends in ten weeks, so I want to hear how the year’s been and see if there’s a way on from here.',
        ],
      },
      {
        turn: 'question',
        tag: { kind: 'behaviour', dimension: 'L', polarity: 1, marker: 'Lp1' },
        says: [
          'Where would you start if you were to describe the year with us, the good and the less good?',
          'How has it been, seen from your desk? Begin wherever you like.',
        ],
      },
      {
        turn: 'offer',
        tag: { kind: 'behaviour', dimension: 'L', polarity: 1, marker: 'Lp2' },
        says: [
          'So most months we’re somewhere in the background, and it’s the exception that people judge us by. Have I understood that?',
          'What I hear is that the system is one thing, and what you have to answer for is something else. Is that right?',
        ],
      },
      {
        turn: 'other',
        tag: null,
        says: [
          'I’ve got the figures for the year in the folder, opening hours and support and so on. We can take them out if we want them.',
          'There’s a summary of the year here, two sheets. It can wait until we’ve talked.',
        ],
      },
      {
        turn: 'drift',
        tag: { kind: 'behaviour', dimension: 'S', polarity: -1, marker: 'Sn2' },
        says: [
          'I must say I like what you’ve done with the entrance. Were those plants there last year? Mine give up within a month.',
          'I took the train this time and ended up next to somebody from my old school. Two hours just flew by. Do you travel a lot?',
        ],
      },
      {
        turn: 'question',
        tag: null,
        says: [
          'Are you the same people on payroll as last year?',
          'How do you split the work these days, in the week before payday?',
        ],
      },
      {
        turn: 'breach',
        tag: { kind: 'behaviour', dimension: 'A', polarity: -1, marker: null },
        says: [
          'As for March, that was a technical disturbance. It’s been dealt with, so I hope we can look ahead.',
          'And March, well, we had a technical disturbance. It was forty-one payments and a single day, and it’s sorted.',
        ],
      },
      {
        turn: 'offer',
        tag: { kind: 'behaviour', dimension: 'A', polarity: 1, marker: null },
        says: [
          'No, I don’t like how I put that. We released an update without testing it, and that’s why your people were paid late. The fault was ours.',
          'Let me take that again without the company wording. An update went out untested. It was our mistake and nobody else’s.',
        ],
      },
      {
        turn: 'question',
        tag: { kind: 'behaviour', dimension: 'M', polarity: 1, marker: 'Mp3' },
        says: [
          'What did those days mean for you? I never asked you at the time.',
          'How was it for you when people came and wanted to know why? I should have asked that back in the spring.',
        ],
      },
      {
        turn: 'offer',
        tag: { kind: 'behaviour', dimension: 'A', polarity: 1, marker: 'Ap4' },
        says: [
          'I think you should have a clause that lets you out if we’re late again. It makes my two years less certain, and I’d still write it in.',
          'Don’t sign for two years just because I say we’ve learned. Get a clause you can use, so you’re free to leave if it’s repeated.',
        ],
      },
      {
        turn: 'proposal',
        tag: { kind: 'behaviour', dimension: 'C', polarity: 1, marker: 'Cp2' },
        says: [
          'Suppose I write one page with the cause, what’s been changed and the clause. You’d have it on Wednesday, Sam. Would you present it, or should I come?',
          'I could send you a single page by Wednesday with what happened, what’s different and the clause. Who’d be best at presenting it, you or me?',
        ],
      },
      {
        turn: 'other',
        tag: { kind: 'behaviour', dimension: 'C', polarity: 1, marker: 'Cp1' },
        says: [
          'So we mean the same thing: the page comes on Wednesday, you tell me what’s missing, and it’s clear who presents it. Is that how you heard it?',
          'To sum up, a page from me by Wednesday with nothing dressed up in it, and then it’s yours to use. Have I forgotten something?',
        ],
      },
    ],
    answers: {
      offer: [
        'Thank you for saying it to me. I wish I’d asked about it in the spring.',
        'I didn’t know it had been like that. I’m not going to explain it away.',
        'That’s on us, not on you. If it’s any use, I’ve also been walking around with a bad feeling about it.',
        'I take that in. It’s worth more to me than a list of what works.',
      ],
      breach: [
        'I can see why you’d be angry. I’d rather have it said to me than about me.',
        'Fair. I came in here with a phrase, and you deserve an answer.',
        'I won’t defend myself. Tell me what you need from me, and I’ll say if I can do it.',
      ],
      question: [
        'Before any other answer you should have the straight one. We let an update out without testing it, so it wasn’t you and it wasn’t the bank.',
        'What I know for sure I’ll tell you, and the rest I’ll find out by Wednesday. There’s been enough guessing.',
        'I want the two years, you know that. So check what I say against the logs, and I’ll see to it that you get them.',
        'I can’t promise it’ll never happen again. What I can do is write down what applies if it does.',
      ],
      push: [
        'I’ll come to the price, but it’s no answer to what went wrong. Let me give you that first.',
        'The price I can come back to. A bit cheaper is a poor thing to show people who were paid late.',
        'You’ll get a figure and a clause on the same page, on Wednesday. I don’t want you to have one without the other.',
      ],
      drift: [
        'Yes, that’s a nice change. I’m a bit too fond of this part of a meeting, so say when.',
        'I’d like to hear about that afterwards. There’s something I ought to talk to you about first.',
        'We had the very same thing at our office. Mind you, that isn’t what I came here for.',
      ],
      other: [
        'I see. I’ll try to hear it the way your people on shifts would.',
        'Okay. I’m here to listen more than I did last year.',
        'Good. I’d rather have it from you than read it in a survey.',
        'Then I’d better not take anything for granted about what you want next.',
      ],
    },
    silence: [
      'I’m not in a rush. You’ve got every reason to think it over.',
      'Is there a question you’d have liked me to answer already?',
      'Would it be better if I were silent and you told me what it’s been like?',
    ],
    ending: [
      'We haven’t got long. Can we decide what I send you, and who shows it to the others?',
      'Before I go, I’d like us to have a day on the calendar. It can be for a no as well.',
      'I’m watching the clock. What would you need from me on paper, and when?',
    ],
    agreedStep:
      'One page to Sam by Wednesday with the cause, the changes and the clause. Sam presents it.',
  },
  observer: observerEn,
  after: afterEn,
};
