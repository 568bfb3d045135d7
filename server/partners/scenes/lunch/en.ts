import type { SceneWords } from '../../scene.ts';
import { afterEn } from './after.ts';
import { cuesEn } from './cues.ts';
import { observerEn } from './observer.ts';

/** The School Lunch in English. */
export const en: SceneWords = {
  cues: cuesEn,
  buyer: {
    opens: [
      'Hello Lo, come in. I’ve just put the phone down, one of the kitchens is a person short today.',
      'Hi, nice to meet you. I’m yours until the menu meeting at half past.',
      'Welcome to the meals office. It’s a bit cramped in here, but the lunch across the corridor is good.',
    ],
    answers: {
      agenda: [
        'Good to know. I’ve got fourteen kitchens to think of, so tell me what it would mean for one of them.',
        'All right, that’s a reasonable thing to want to find out. I can’t say yet, but I’m willing to hear it.',
        'Thanks, I like to have that said at the start. Ask whatever you need to.',
      ],
      question: [
        'With fourteen kitchens you never get one answer. Five of them cook everything from scratch, the others get part of it sent over.',
        'Think of about four thousand lunches on a normal day. The youngest sit down at twenty to eleven, so the morning is short.',
        'It’s all tied to the six-week menu. Wednesday is the vegetarian day, and that’s when I keep an eye on what gets thrown away.',
        'It varies from school to school. One has an oven from 1989, another has a brand new one and nowhere to put the trays.',
        'I was a cook for eleven years before I got this desk. I still try to be in one of the kitchens every Thursday.',
        'The children are the ones to ask, they let us know on the spot. If the bins are full at one o’clock, that dish has a problem.',
      ],
      offer: [
        'Well, thank you for that. Most of the reps I meet never get that far.',
        'Nice and plain, I like that. It makes it easier to tell you how things work out there.',
        'You’ve got a feel for it, I notice. There’s more I could say about that.',
        'I’ll be just as open with you. It’s not me who stands at the stove any more, and I try not to forget it.',
        'It’s a while since a supplier talked to me like that. Ask me a bit more, please.',
      ],
      breach: [
        'I’ve heard that in a lot of meetings. It’s never gone down well with anyone in an apron.',
        'Hm. I wonder if you’d say that with a ladle in your hand.',
        'Let’s not go there. We were having a nice conversation up to that point.',
      ],
      push: [
        'I don’t order food across a desk like this. There are agreements I have to keep to as well.',
        'You won’t get an answer out of me today. It’s not only mine to give.',
        'Slow down a little. I don’t even know yet what it’d be like on an ordinary Tuesday.',
      ],
      drift: [
        'Oh, I could talk about that all afternoon, I’m easily tempted. Have a biscuit while you’re at it.',
        'Ha, that’s just the kind of thing we discuss when the dishwasher’s running.',
        'That cheered me up. Where did you grow up, by the way?',
      ],
      other: [
        'Mm. I look at everything from a kitchen where two people cook for three hundred, so bear with me.',
        'Okay, I’m listening. Half my mind is always out in one of the kitchens.',
        'I see. I like it best when people tell me what they’ve seen in a kitchen, and leave the folder shut.',
        'Right. With food I like to taste first and have opinions afterwards.',
        'All right. Go on, I’ve got time until the menu meeting.',
      ],
    },
    proposal: {
      yes: [
        'Yes, a taste trial I can do. Let’s say the kitchen at Parkskolan, with Robin, in the week that suits us both.',
        'That works for me. One kitchen to begin with, and I’ll ask Robin at Parkskolan today so we have a cook’s name on it.',
        'Let’s do that. I’ll write it into the kitchen’s own calendar, so they know that you’re coming and what for.',
      ],
      later: [
        'Maybe. I’d like to mention it to a few people out in the kitchens before I give you a week.',
        'I’m not closing the door on it. Get back to me once the next menu is done.',
        'Let me think about which kitchen it could be. I can’t promise you one here and now.',
      ],
      no: [
        'No, not the way it looks now. I’d be asking something of the kitchens that I couldn’t explain to them.',
        'I’ll pass on that. The food may be fine, but I know too little about what it asks of us.',
        'No, thanks. If I went out with that tomorrow I’d have to take it back by Friday.',
      ],
    },
    steps: [
      [
        'It isn’t easy to change anything in a kitchen. Move one pan and the whole morning shifts.',
        'You see, it’s not easy to change anything in a kitchen. Every minute before eleven is already spoken for.',
        'Nothing in a kitchen is easy to change. We once moved the bread to another shelf and I had calls about it for a week.',
      ],
      [
        'I’ll tell you how it is. My cooks are tired of projects, I can hear it in how they answer the phone.',
        'My cooks are tired of projects. There’s a binder for each one of them in the store room, and the binders look very new.',
        'It’s the word itself, I think. Say project and my cooks look tired before you’ve finished the sentence.',
      ],
      [
        'You know what, come and cook with them in week 38. Put an apron on and see how it goes.',
        'Come and cook with them in week 38. You bring the food and we’ll find you a hairnet.',
        'I’d rather have you standing there than sitting here. Week 38, come and cook with them.',
      ],
    ],
    silence: [
      'Take a moment if you need one. I’m used to louder rooms than this.',
      'Did I lose you there? Just ask, I don’t mind.',
      'You’ve gone quiet. Was there something about the kitchens you were wondering?',
    ],
    ending: [
      'The menu meeting starts any minute now. What did you have in mind for us?',
      'I’ll have to go soon. Do we settle something, or was this it for today?',
      'We’re almost done here. If there’s something you’d like to ask for, now would be good.',
    ],
    agreedStep:
      'A taste trial in one kitchen in the week we named. I ask the cook, and Lo comes along and cooks.',
  },
  seller: {
    goal: 'Get the new range tried in at least one kitchen.',
    focus: 'Say out loud that it takes longer, and ask for a kitchen and a week.',
    beats: [
      {
        turn: 'agenda',
        tag: { kind: 'behaviour', dimension: 'S', polarity: 1, marker: 'Sp1' },
        says: [
          'Thanks for having me, Billie. Today I’d like us to find out whether our pulse range is worth trying in one of your kitchens.',
          'Hello Billie. I’m hoping for one kitchen that wants to try our pulses, and I’m here to see with you if that’s a sensible idea.',
        ],
      },
      {
        turn: 'question',
        tag: { kind: 'behaviour', dimension: 'L', polarity: 1, marker: 'Lp1' },
        says: [
          'Before I show you anything, how does a morning go in one of your kitchens, from the delivery until the first class sits down?',
          'Would you take me through an ordinary day out there? I’d rather start with that than with my folder.',
        ],
      },
      {
        turn: 'offer',
        tag: { kind: 'behaviour', dimension: 'L', polarity: 1, marker: 'Lp2' },
        says: [
          'So there’s the plan in the office, and then there’s how it is at the stove at ten o’clock. Is that about right?',
          'Then it’s the hours before lunch that decide what’s possible, if I’ve got you right. Is that so?',
        ],
      },
      {
        turn: 'other',
        tag: null,
        says: [
          'What I’ve got with me is peas, beans and lentils, as mince, strips and patties. You’ll find the contents on the back of the sheet.',
          'The range is mostly peas and lentils, with some beans. It comes as mince, strips or patties, in five-kilo boxes.',
        ],
      },
      {
        turn: 'drift',
        tag: { kind: 'behaviour', dimension: 'S', polarity: -1, marker: 'Sn2' },
        says: [
          'I have to say I loved school lunch. We had pancakes every other Thursday and I still dream about them. What was your favourite?',
          'It smells wonderful in your corridor. Is that bread? I do sourdough at home, so I had to stop and have a sniff.',
        ],
      },
      {
        turn: 'question',
        tag: null,
        says: [
          'What are they serving out there today, by the way?',
          'Which dish always disappears, whichever school it is?',
        ],
      },
      {
        turn: 'breach',
        tag: { kind: 'behaviour', dimension: 'M', polarity: -1, marker: 'Mn3' },
        says: [
          'What your kitchens need is something they can swap straight in. Nobody at the stove will notice any difference.',
          'This is exactly what your kitchens are missing. They swap it in and it looks after itself, the cooks won’t even notice.',
        ],
      },
      {
        turn: 'offer',
        tag: { kind: 'behaviour', dimension: 'A', polarity: 1, marker: 'Ap1' },
        says: [
          'I’d like to correct myself. They would notice, because every dish takes twenty minutes longer to prepare. I ought to have begun there.',
          'That came out rosier than it is. It’s twenty minutes more work per dish, and those minutes land on the cooks, not on me.',
        ],
      },
      {
        turn: 'question',
        tag: { kind: 'behaviour', dimension: 'M', polarity: 1, marker: 'Mp1' },
        says: [
          'So who apart from you would have to want this? And could I meet one or two of the cooks before anything’s decided?',
          'The ones who’d have to find those twenty minutes, what would they say? I’d like to hear it from them, if I may?',
        ],
      },
      {
        turn: 'offer',
        tag: { kind: 'behaviour', dimension: 'A', polarity: 1, marker: 'Ap4' },
        says: [
          'I’d love to sell you the whole range, but in your place I’d try one single dish. If the cooks don’t want it, leave the rest.',
          'If there’s no room for twenty minutes anywhere, then you shouldn’t buy this. I’d sooner learn that now than in November.',
        ],
      },
      {
        turn: 'proposal',
        tag: { kind: 'behaviour', dimension: 'C', polarity: 1, marker: 'Cp2' },
        says: [
          'My suggestion, Billie, is a taste trial. One kitchen, one dish, a Tuesday that suits them, and I cook along. Which kitchen, and who should I ask for?',
          'Could we do a taste trial in one kitchen? You pick the Tuesday and the cook, and I’m there with the food from seven.',
        ],
      },
      {
        turn: 'other',
        tag: { kind: 'behaviour', dimension: 'C', polarity: 1, marker: 'Cp1' },
        says: [
          'Then I’ll say it back to you. One dish in one kitchen on a Tuesday, I do the extra work myself, and the cooks tell us what they think. Did I miss anything?',
          'So what I’ve written down is a single dish, a single kitchen, and me in an apron that Tuesday. Does your note say the same?',
        ],
      },
    ],
    answers: {
      offer: [
        'Thanks for telling me that. I’d rather know now than when I’m standing there with a trolley full of boxes.',
        'I’m glad you said it. I’ll leave the folder closed and hear some more.',
        'Then I’ll be open too. It’s good food, but each dish takes twenty minutes longer, and I’ve been putting off saying it.',
        'That makes sense to me. I wouldn’t want strangers rearranging my working day either.',
      ],
      breach: [
        'Okay, I’d probably be short with me too. What was it I said?',
        'I hear you. I’ll take a step back, and you tell me if there’s any point in going on.',
        'That stung a little, but you may be right. Let me try again from the other end.',
      ],
      question: [
        'One thing comes first. Reckon with twenty minutes more per dish than today. I want you to hear it from me and not from the first kitchen that tries it.',
        'I can tell you what’s in it and how it’s cooked. How it goes with your equipment I won’t know until I’ve stood there.',
        'I haven’t got that with me. I’ll check with our own kitchen and write to you on Friday.',
        'Part of the answer I have. The food I can vouch for, but how it works on a busy morning your cooks know better than I do.',
      ],
      push: [
        'There’ll be a price from me, but it’s only half an answer. The extra time in the kitchen isn’t on the price list.',
        'I’ll send you the price list tonight. Please don’t decide on it until someone has cooked the stuff.',
        'The short answer is that I don’t know yet if it suits you. One taste trial would tell us both.',
      ],
      drift: [
        'Now you’ve got me going. I could easily spend the whole visit on this, and then I’d drive home with nothing.',
        'It’s the same at our place, every single week. But I did come here about your kitchens.',
        'That’s lovely. I’ve got a story like it, but you’ll get it at lunch if we make it that far.',
      ],
      other: [
        'I see. I’ll try to hear it the way somebody at the stove would.',
        'All right, I’ll remember that when I get the boxes out.',
        'Okay. I’d made up a picture on the way here, and you’re welcome to correct it.',
        'I’ll make a note of that so you don’t have to tell me twice.',
      ],
    },
    silence: [
      'I’ll let you think. I’ve put a fair amount on your desk in a short time.',
      'Have you got one particular kitchen in mind just now?',
      'Tell me if I should stop going on about the food and ask you something instead.',
    ],
    ending: [
      'Time’s nearly up. Which kitchen could we start with, and who do I call?',
      'Before you have to go, shall we look for a week? If there isn’t one, that’s an answer too.',
      'There are a couple of minutes left of your time. I’d like to spend them on what happens next.',
    ],
    agreedStep:
      'A taste trial of one dish in one kitchen, in the week we set. I’m there from seven and cook with the cook Billie asks.',
  },
  observer: observerEn,
  after: afterEn,
};
