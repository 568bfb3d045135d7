import type { SceneWords } from '../../scene.ts';
import { afterEn } from './after.ts';
import { cuesEn } from './cues.ts';
import { observerEn } from './observer.ts';

/** The Loading Dock in English. */
export const en: SceneWords = {
  cues: cuesEn,
  buyer: {
    opens: [
      'Hi Kim, come in. Mind the forklifts, they don’t mind you.',
      'Morning. I’ve got twenty minutes, then I’m due down at gate two.',
      'Hello. Take that chair, the other one’s broken. Coffee?',
    ],
    answers: {
      agenda: [
        'Good, then we both know. I’ve had people sit here for an hour before they told me what they wanted.',
        'Okay. Twenty minutes is what you’ve got, so it’s as well we know what they’re for.',
        'Sounds reasonable. I’ll want to know what it means down there, though, and not just up here in the office.',
      ],
      question: [
        'Picture eleven docks and about seventy trucks on an average day. Who goes where is on a whiteboard, and the marker’s usually dry.',
        'Depends which shift you ask. The first starts at six and the second at two, and the handover in between takes five minutes or forty.',
        'What you have to know is that the regular carriers ring ahead. The rest roll up at the gate and press the button, and then we start looking for a gap.',
        'Ask me on a Wednesday and I’d say it more or less runs itself. But you can’t build a warehouse for Wednesdays.',
        'I started on the dock myself, so I go down there most mornings. Ten minutes by the gate tells me more than a report.',
        'Most of it comes back to the phone. Someone wants to know where their load is, and somebody else has to walk over and look.',
        'Bear in mind that a third of the trucks are from abroad, or thereabouts. We talk to those drivers with our hands, mostly.',
      ],
      offer: [
        'That’s worth something to me. Most people who come here have made up their minds in the car park.',
        'Okay. You’re the first one in that chair who’s said anything like that.',
        'Good. Then I can let my guard down a bit, and you can ask me what you like.',
        'I like that. Ask me some more about how it is down there, and I’ll try to give you a proper answer.',
        'You say it in plain words, and I don’t get a lot of that up here. The crew would like you.',
      ],
      breach: [
        'That’s the sort of thing that makes me look at the clock.',
        'Mm, no. That won’t get us anywhere. Try me with something else.',
        'You lost me there. Can we get back to the dock?',
      ],
      push: [
        'You’re very quick to want an answer. It takes me longer than that to buy a pallet truck.',
        'No, that’s not how I do it. I don’t buy a thing until I’ve seen what it does down by the gate.',
        'I can hear that you’re keen. I’m not there yet, and it won’t help to ask me again.',
      ],
      drift: [
        'Well, you know how it is. I’ve got a dock to look after though, so we’d better not get stuck.',
        'I wouldn’t mind chatting, but any minute now they’ll be ringing for me.',
        'Ha, ask me that over a beer some day. You didn’t drive all the way out here for it.',
      ],
      other: [
        'Okay. I tend to measure everything against half past six at the gate, when the first trucks roll in.',
        'Mm. I’ve always got one ear on the gate, but I’m listening.',
        'Right. I’m a simple sort, so put things to me as if we were standing on the dock.',
        'Hm. Is there anything you’d like to know from me?',
        'Fine. I’ve had quite a few visitors up here over the years, so I like to wait and see.',
      ],
    },
    proposal: {
      yes: [
        'Yes, come and measure. Let’s take that day, and I’ll ask Nour on the early shift to go round with you.',
        'Let’s do it. Be at the gate before six and ask for Nour, who knows every dock inside out.',
        'That day works. Nour from the crew will show you round, and I’ll tell the others why you’re there.',
      ],
      later: [
        'Maybe. I want a word with the crew before I put somebody down there with a stopwatch.',
        'I’ll have to think. Send me a few lines about what you’d need from us, and you’ll hear from me.',
        'It’s not a no. I’d just like to see how the next few weeks turn out.',
      ],
      no: [
        'No, I don’t think so. I can’t see what the people out there would get from it.',
        'I’ll pass. You’d be in the way, and I still couldn’t tell them what for.',
        'No thanks. Before I let you loose down there I’d have to feel you’ve understood how we work.',
      ],
    },
    steps: [
      [
        'Mondays are chaotic, if you want the truth. The rest of the week I sleep fine.',
        'You should see a Monday here. Mondays are chaotic, and everyone knows it before they’ve parked.',
        'It’s Mondays. They’re chaotic, and by nine I’ve usually been down there twice.',
      ],
      [
        'I’ll tell you what’s nagging me. People have asked to be moved, away from the dock.',
        'It’s gone so far that people have asked to be moved. You don’t do that on a whim.',
        'People have asked to be moved. I’ve got the emails in a folder, and I haven’t answered them yet.',
      ],
      [
        'You should know there’s an IT freeze, so nothing gets plugged in for now. But I can decide on a measurement day.',
        'Here’s how it is. There’s an IT freeze, and that’s out of my hands. A measurement day, though, is something I can decide on.',
        'Anything with a cable is on hold, we’ve got an IT freeze. But a day when you come and measure, that I can say yes to.',
      ],
    ],
    silence: [
      'You’ve gone quiet. Did I say something odd, or are you counting trucks?',
      'You can hear them reversing all the way up here. Go on, I’m listening.',
      'Was there anything about the dock you wanted to ask?',
    ],
    ending: [
      'They’ll want me back down there soon. Have you got something to suggest?',
      'Time’s getting on. What happens now, if anything does?',
      'Two more minutes, then I have to run. What would you like me to do?',
    ],
    agreedStep:
      'Kim comes and measures on the dock on the day we set. Nour from the crew goes along.',
  },
  seller: {
    goal: 'A day of measuring on site, with a date and a name from the dock crew.',
    focus: 'Ask about the people on the dock before I bring up the product.',
    beats: [
      {
        turn: 'agenda',
        tag: { kind: 'behaviour', dimension: 'S', polarity: 1, marker: 'Sp1' },
        says: [
          'Thanks for having me, Robin. When the twenty minutes are up I’d like us to know if a day of measuring on your dock is worth it.',
          'Hi Robin. I’m hoping to come back for a day and measure, but first I need to find out if there’s any point in that for you.',
        ],
      },
      {
        turn: 'question',
        tag: { kind: 'behaviour', dimension: 'L', polarity: 1, marker: 'Lp1' },
        says: [
          'Could you take me through a morning out there, from the first truck at the gate?',
          'What’s a day on the dock like when you see it from the inside?',
        ],
      },
      {
        turn: 'offer',
        tag: { kind: 'behaviour', dimension: 'L', polarity: 1, marker: 'Lp2' },
        says: [
          'So it works because people out there make it work, and some days that takes more than others. Did I get that right?',
          'It sounds as if the plan is one thing and what turns up at the gate another. Is that about it?',
        ],
      },
      {
        turn: 'other',
        tag: null,
        says: [
          'I used to plan transports before I sold this, so I know the sound of a phone that won’t stop.',
          'I came in past the docks and had a look on the way. You can tell that somebody’s thought about how the trucks turn.',
        ],
      },
      {
        turn: 'question',
        tag: null,
        says: [
          'How do the carriers let you know when they’re coming? Or don’t they?',
          'What do you use today to keep track of who’s at which dock?',
        ],
      },
      {
        turn: 'push',
        tag: { kind: 'behaviour', dimension: 'P', polarity: -1, marker: 'Pn4' },
        says: [
          'Then it’s simple. Time slots, texts to the drivers and a screen at the gate for 6,900 a month. Can we say yes to that today?',
          'I’ve heard enough to know it fits. It’s 6,900 a month and I can book you in right now, so shall I?',
        ],
      },
      {
        turn: 'breach',
        tag: { kind: 'behaviour', dimension: 'A', polarity: -1, marker: 'An2' },
        says: [
          'You should know that your competitors already have it. I don’t suppose you want to be the last warehouse in Jönköping without.',
          'Your competitors already have it, you know, and they didn’t need long to make up their minds. I wouldn’t hang about.',
        ],
      },
      {
        turn: 'offer',
        tag: { kind: 'behaviour', dimension: 'L', polarity: 1, marker: 'Lp4' },
        says: [
          'Let me back up. You hadn’t asked for any of that, and I was busy selling when I should have been listening.',
          'Sorry, what others have bought says nothing about your dock. I’ll close the laptop and start again from your end.',
        ],
      },
      {
        turn: 'question',
        tag: { kind: 'behaviour', dimension: 'M', polarity: 1, marker: 'Mp1' },
        says: [
          'Who down there feels it first when a day goes wrong, and how do they take it?',
          'So far I’ve only asked about trucks. How are things for the people who work on the dock?',
        ],
      },
      {
        turn: 'offer',
        tag: { kind: 'behaviour', dimension: 'A', polarity: 1, marker: 'Ap1' },
        says: [
          'One thing you ought to hear from me. Our system can’t handle foreign carriers without an account, so for those you’d still be on the phone.',
          'There’s a weak spot, and it’s better that I show you. A foreign carrier without an account falls outside the system, and I’ve no fix to offer.',
        ],
      },
      {
        turn: 'proposal',
        tag: { kind: 'behaviour', dimension: 'C', polarity: 1, marker: 'Cp2' },
        says: [
          'I’d like to come on Monday next week from six and measure for a day, with somebody from the crew beside me. Nothing gets installed. Who should I ask?',
          'Who from the dock could join me for a measurement day, Robin? I’m thinking of Monday week, and you keep the figures whatever you decide.',
        ],
      },
      {
        turn: 'other',
        tag: { kind: 'behaviour', dimension: 'C', polarity: 1, marker: 'Cp1' },
        says: [
          'Let me go over it so we mean the same thing. That Monday at six, one of your crew and me, and the figures in your hand by Friday. Anything you’d change?',
          'So what’s on the table is one day of measuring with a name from the dock, and no talk of buying until you’ve seen the numbers. Correct?',
        ],
      },
    ],
    answers: {
      offer: [
        'Thanks for telling me. That matters more here than how many trucks you’ve got.',
        'I’m glad you said so. The product can wait, I’d like to hear more about that.',
        'That’s quite something to have on your desk. I’m not going to hurry past it.',
        'Then I’ll be open as well. I once sold this to a place where it didn’t fit, and it was because I never asked.',
      ],
      breach: [
        'Fair. I expect I sound like the last five who sat here.',
        'I’ll take that. Shall I go on, or do we call it a day?',
        'Okay, that one landed. What would you rather use the time for?',
      ],
      question: [
        'Part of that I know. The list price is 6,900 kronor a month, and whether it’s worth it to you I couldn’t say until I’ve measured.',
        'I’ll give you what I’m sure of. It’s good at bookings and time slots, and what it can’t do is foreign carriers that haven’t got an account.',
        'I don’t know, and I don’t want to guess about your dock. I’ll find out and email you before Friday.',
        'What I can answer for is my own part. I do the measuring myself, so you’d have me in a yellow vest from six in the morning.',
      ],
      push: [
        'Then I’ll keep it short. It’s 6,900 a month, and I’d leave it there until we know what it’s supposed to solve.',
        'You can have the price, it’s 6,900. A yes on that alone wouldn’t be worth much to either of us, though.',
        'I haven’t got a straight answer to that yet. A day down on the dock would give us one.',
      ],
      drift: [
        'I could go on about that for an hour. But you’ve got a dock to run, so shall we go back?',
        'Same with us. Tell me the rest on the way down to the gate.',
        'Nice to hear. I did say I’d keep to your twenty minutes, so back to the trucks.',
      ],
      other: [
        'Okay. I’ve got my notebook out, so nothing you say gets lost.',
        'I see. I’d rather hear it from you than guess my way to it.',
        'Good. I’ll go by what you tell me and not by our brochure.',
        'All right. That goes down on my pad the way you put it.',
      ],
    },
    silence: [
      'No hurry. I’m still taking in what you’ve told me.',
      'What is it you’re weighing up?',
      'Would it help if we went down and had a look at the gate together?',
    ],
    ending: [
      'Your twenty minutes are nearly up. Could we set a day, or is it too early for you?',
      'Before they call you down: what would have to be in place for a day of measuring?',
      'I said I’d keep to the time. Shall we settle who does what next, even if the answer is nobody?',
    ],
    agreedStep:
      'A day of measuring on the dock, the Monday we agreed, together with the person from the crew that Robin named.',
  },
  observer: observerEn,
  after: afterEn,
};
