import type { SceneWords } from '../../scene.ts';
import { afterEn } from './after.ts';
import { cuesEn } from './cues.ts';
import { observerEn } from './observer.ts';

/** The Care Home's Beds in English. */
export const en: SceneWords = {
  cues: cuesEn,
  buyer: {
    opens: [
      'Hello Alex, thanks for coming out. We’ll sit in here, it’s the only room with a door that shuts.',
      'Hi. Sorry about the noise, they’ve just finished lunch. I was the one who rang, so I suppose I ought to begin.',
      'Good that you could come. I’ve read the leaflet and there are a few things I’m wondering about.',
    ],
    answers: {
      agenda: [
        'That’s about what I’d hoped for. I only want to take it calmly.',
        'Good. I was the one who asked for this, so I should be able to say what I’m after. I’ll try.',
        'All right. I’ll have to explain it to the staff afterwards, so help me keep it simple.',
      ],
      question: [
        'The house has thirty-two residents on two floors, so that’s where it begins. Most of the beds came with the house, and that’s nineteen years ago.',
        'I’d start with the mornings. Nine of the residents need two of us to get up, and breakfast is at eight.',
        'You should see the old beds, they go up and down with a crank. It takes its time, so when things are busy it doesn’t always get done.',
        'Then you have the nights, with two people on for the whole house. They turn people every three hours, more or less in the dark.',
        'It goes back to our occupational therapist, who told me to look at beds. That note has been lying on my desk since the spring.',
        'I have to think of the residents as well, and they’re fond of their beds, oddly enough. One has had the same for twelve years and won’t hear of another.',
        'I come from the floor myself. I worked as an assistant here for six years before I got this office.',
      ],
      offer: [
        'Thank you. It’s nice to sit with somebody who isn’t in a rush.',
        'That’s kind. I don’t get to talk about these things very often.',
        'I hadn’t expected you to say that. It makes it a bit easier to go on.',
        'It does me good to hear that. There’s more I could say, but it takes me a while to get it out.',
        'Okay. Then I can think about it properly, and not just put on a brave face.',
      ],
      breach: [
        'I know what my job is. I don’t need it explained by someone who sells beds.',
        'That wasn’t nice to hear. Can we take something else?',
        'Hm. For a moment there I was sorry I’d rung you.',
      ],
      push: [
        'I can’t give you an answer just like that. There are people here who’d be working with them every day.',
        'You seem to be in more of a hurry than I am. Why is that?',
        'No, wait a little. I’d like to know it’s the right thing before I put my name to it.',
      ],
      drift: [
        'That’s one for the residents, they’ve got the whole afternoon. Mine is on the short side.',
        'That’s nice of you. I’ve a list of things to do before three, though, so let’s get on.',
        'Oh, we could talk about that for a long time. It isn’t why I rang, though.',
      ],
      other: [
        'I see. You’ll have to forgive me, my mind goes back to seven in the morning, when everybody wants to get up at the same time.',
        'All right. I’ll take a note or two, if you don’t mind.',
        'Mm. I keep looking at your leaflet, where the rooms are so big and bright. Ours are full of armchairs and rugs.',
        'Yes, well. I’d want the people on the ward to have their say as well.',
        'I understand. I’m not very technical, but I know what it’s like to make up a bed with somebody in it.',
      ],
    },
    proposal: {
      yes: [
        'Yes, let’s try that. We’ll say the day you mentioned, and Nikki on the ward can be your contact.',
        'Good, we’ll do it that way. I’ll talk to Nikki, who works days, and you’ll have the number this afternoon.',
        'I’d like that. Put the start date in an email to me, and copy in Nikki on the ward, who’ll keep an eye on it.',
      ],
      later: [
        'I think I’d like to. But let me ask the staff first, they’ve got a meeting coming up.',
        'Not today. I need to let it sink in. I’ve got your number, and I’ll use it.',
        'A bit later on, perhaps. If I said yes now I’d only be being polite.',
      ],
      no: [
        'No, I’ll have to say no. I don’t feel easy about it, and I’ve learned to take that seriously.',
        'I don’t want to. It would be more for your sake than for ours.',
        'No, not the way it’s been put to me today. I’d have to stand up for it with the staff, and I couldn’t.',
      ],
    },
    steps: [
      [
        'We’ve had some sick leave, to tell you the truth. It’s been a bit of a jigsaw with the rota.',
        'Well, we have had some sick leave. More than I like to see when I open the rota.',
        'There’s been some sick leave. You notice it most at the weekends, when I’m on the phone looking for people.',
      ],
      [
        'Two have hurt their backs. I’ve worked with them both for years.',
        'It’s their backs. Two of my assistants have hurt their backs, and I think about them when I turn off the light.',
        'Two have hurt their backs. I haven’t said that to anyone from outside before.',
      ],
      [
        'I can decide up to 90,000 myself. I thought you might as well know.',
        'As for the money, I can decide up to 90,000 myself. It’s just that I don’t do it very often.',
        'Up to 90,000 it’s my decision. I’ve been slow to say it, because then there’s nobody else to wait for.',
      ],
    ],
    silence: [
      'Sorry, I was somewhere else for a second. Were you about to ask something?',
      'It’s rather lovely with a bit of quiet. You don’t get much of it in this house.',
      'You can say it as it is. I’d rather know what you’re thinking.',
    ],
    ending: [
      'I’ve got the handover at three, so we’ll have to stop soon. What do you think we should do?',
      'We haven’t much time left. How do we go on from here?',
      'Somebody’s going to knock on that door any minute. Was there anything you wanted to suggest?',
    ],
    agreedStep:
      'A trial on the ward from the day we set. Nikki is the contact, and I’ll tell the staff.',
  },
  seller: {
    goal: 'Two beds on trial for four weeks, with a start date and a contact on the ward.',
    focus: 'Listen all the way when it gets heavy, and advise what’s best for the ward.',
    beats: [
      {
        turn: 'agenda',
        tag: { kind: 'behaviour', dimension: 'S', polarity: 1, marker: 'Sp1' },
        says: [
          'Thanks for ringing, Charlie. I’d like to hear what made you do it, and at the end we’ll see if a small trial makes sense. A no is fine too.',
          'Good to meet you, Charlie. I’d like us to find out today if two beds on trial would be any use to you. But first I want to listen.',
        ],
      },
      {
        turn: 'question',
        tag: { kind: 'behaviour', dimension: 'L', polarity: 1, marker: 'Lp1' },
        says: [
          'What was it that made you pick up the phone?',
          'Tell me about a morning on the ward. What happens from the minute the day shift comes in?',
        ],
      },
      {
        turn: 'offer',
        tag: { kind: 'behaviour', dimension: 'L', polarity: 1, marker: 'Lp2' },
        says: [
          'So the beds are part of it, and how people get through their shift is the other part. Have I understood you?',
          'It shows that you know every corner of this house, and that you’d like things to be easier on people. Am I right?',
        ],
      },
      {
        turn: 'other',
        tag: null,
        says: [
          'I’ve got a tape measure and a few pictures with me. The rest can stay in the car.',
          'I usually have a look at a room or two as well, if it doesn’t disturb anybody.',
        ],
      },
      {
        turn: 'question',
        tag: null,
        says: [
          'Which rooms are the tightest to work in?',
          'How many of the beds you have today can be raised and lowered at all?',
        ],
      },
      {
        turn: 'question',
        tag: { kind: 'behaviour', dimension: 'P', polarity: 1, marker: 'Pp2' },
        says: [
          'May I ask how the staff are holding up? You needn’t answer that if you’d rather not.',
          'Is it all right if I ask about the people who do the lifting? Just say so if it’s none of my business.',
        ],
      },
      {
        turn: 'push',
        tag: { kind: 'behaviour', dimension: 'P', polarity: -1, marker: 'Pn4' },
        says: [
          'Then you should take four straight away. That’s 74,000, and if you sign today they’re here before the month is out. Shall we?',
          'Let’s not make it complicated. Four beds, 74,000 kronor, and I’ve got the order form here. Can we fill it in today?',
        ],
      },
      {
        turn: 'breach',
        tag: { kind: 'behaviour', dimension: 'A', polarity: -1, marker: 'An1' },
        says: [
          'You do know what the Work Environment Authority would say. If somebody gets hurt in those old beds, you’re the one they come to.',
          'I’d give the Work Environment Authority a thought. It’s your responsibility the day something happens, and only new beds will keep you out of it.',
        ],
      },
      {
        turn: 'offer',
        tag: { kind: 'behaviour', dimension: 'A', polarity: 1, marker: 'Ap2' },
        says: [
          'That was wrong of me. I’ve got a target this month and I’m four beds short, and I let it spill over on you. I’d rather hear how this has been for you.',
          'I take that back. I’m four beds short of my target, that’s where it came from, and it has nothing to do with you. I’m listening now.',
        ],
      },
      {
        turn: 'offer',
        tag: { kind: 'behaviour', dimension: 'A', polarity: 1, marker: 'Ap4' },
        says: [
          'My real advice is to forget about four. Start with two, in the rooms where it’s heaviest, and let the staff tell you if they help.',
          'Take fewer beds than I’d like to sell you. After four weeks with two of them you’ll know more than I can tell you.',
        ],
      },
      {
        turn: 'proposal',
        tag: { kind: 'behaviour', dimension: 'C', polarity: 1, marker: 'Cp2' },
        says: [
          'What about two beds for four weeks, starting Monday week? I’d set them up and show the staff myself. Who on the ward could be my contact, Charlie?',
          'What would you say to a trial, two beds for four weeks from the first Monday of next month? I’d need one name on the ward to keep in touch with.',
        ],
      },
      {
        turn: 'other',
        tag: { kind: 'behaviour', dimension: 'C', polarity: 1, marker: 'Cp1' },
        says: [
          'Let me repeat what I’ve suggested. Two beds, four weeks from that Monday, one contact on the ward, and then you and the staff decide. Did I leave anything out?',
          'I’ll write it down tonight so that you can check it. Two beds, four weeks, the date and who I ring. Is there something you’d like to add?',
        ],
      },
    ],
    answers: {
      offer: [
        'Thank you for telling me. You don’t need to hurry on from there.',
        'That sounds like a lot to carry. I’ll just listen for a bit, if that’s okay.',
        'I can see why that keeps coming back to you. We can leave the beds for a moment.',
        'I know a little of what that’s like. When my father had to be lifted at home I put things off for much too long.',
      ],
      breach: [
        'I deserved some of that. Tell me what it was, if you feel like it.',
        'All right. I’m the one selling here, so you’ve every reason to be wary.',
        'I hear you. Should I leave, or would you rather I just kept quiet for a minute?',
      ],
      question: [
        'If it’s the cost you’re wondering about, a bed is 18,500 kronor and two come to 37,000. You don’t need to settle anything today.',
        'A bed won’t fix everything, I should say that straight off. It goes up and down without a crank, and what that’s worth you’d have to see on your own ward.',
        'I don’t know enough about the place to answer that well. I’d like to ask those who do the work, if you don’t mind.',
        'Bear in mind that I’m paid to sell beds. I’d still tell you to try before you buy.',
      ],
      push: [
        'Straight out, then. They’re 18,500 each, and I’d sooner you tried them first, then you can tell if it’s a good price.',
        'You’ll have a quote in your inbox tonight. But don’t sign it until the ward has had its say.',
        'A quick answer from me wouldn’t be worth much there. Ask me again when somebody here has slept in one.',
      ],
      drift: [
        'There’s a good feel to this place, I noticed it in the hall. But you rang about the beds, so let’s stay with them.',
        'I’d like to hear more about that. Will you tell me while we walk past the rooms?',
        'That made me smile. I don’t want to eat up your afternoon though, so let’s go back to where we were.',
      ],
      other: [
        'Okay. I’ll keep the staff in mind when we go on.',
        'I’ll make a note of that, and you say if I’ve got it wrong.',
        'That’s good for me to hear. When you sell beds it’s easy to see nothing but beds.',
        'Then let’s go on from there, at whatever pace you like.',
      ],
    },
    silence: [
      'There’s no rush. I’m happy to sit here.',
      'We can be quiet for a while, that’s fine by me.',
      'Would you rather take a walk round the ward and talk while we look?',
    ],
    ending: [
      'Our time’s running out. Is there a first step that would feel right to you?',
      'Before I pack up, shall we look for a start date? If it’s too soon, just tell me.',
      'I don’t want to leave you with something half done. What do you need from me, and by when?',
    ],
    agreedStep:
      'Two beds on trial for four weeks from the Monday we agreed. I keep in touch with the person on the ward that Charlie named.',
  },
  observer: observerEn,
  after: afterEn,
};
