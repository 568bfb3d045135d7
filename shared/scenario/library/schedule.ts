import type { Scenario } from '../types.ts';

/** The New Schedule / Det nya schemat. */
export const schedule: Scenario = {
  id: 'schedule',
  kind: 'leadership',
  listed: false,
  level: 2,
  pull: 'effective',
  minutes: 8,
  dialStart: 50,
  goalCriterionTellsSecret: true,
  cast: {
    seller: {
      name: 'Love Dahlin',
      title: { en: 'Team leader', sv: 'Gruppledare' },
    },
    buyer: {
      name: 'Iben Kraft',
      title: { en: 'Technician', sv: 'Tekniker' },
    },
  },
  en: {
    title: 'The New Schedule',
    public:
      'A team leader has asked an experienced technician to a talk. From May the team covers evenings until 21, one week in four.',
    goal: 'A yes to a plan today.',
    sellerBrief:
      'You are the leader. The decision was made above you. You may swap weeks and start gradually in May. You need a yes to a plan today.',
    buyerBrief: {
      hiddenNeed:
        'You are the employee. Your mother is ill and you are with her on Tuesday and Thursday evenings. Nobody at work knows.',
      hiddenConstraint: 'You cannot work those two evenings before July.',
      earnsTrust: 'A leader who says what is fixed and what is open, and asks before solving.',
      breaksTrust: '“Everyone else has said yes”; praise used to soften you.',
      revealLadder: [
        { dialAtLeast: 55, say: 'Evenings are hard.' },
        { dialAtLeast: 68, say: 'It is the Tuesdays and Thursdays.' },
        { dialAtLeast: 78, say: 'It is my mother.' },
      ],
    },
    observerFocus:
      'When does the leader say what is decided (A+), and does the employee get a real choice (P+3)?',
    goalCriterion:
      'A plan for the evenings in May and June without evenings that the employee has said are impossible, with a follow-up date.',
  },
  sv: {
    title: 'Det nya schemat',
    public:
      'En gruppledare har bett en erfaren tekniker om ett samtal. Från maj ska gruppen täcka kvällar till 21, var fjärde vecka.',
    goal: 'Ett ja till en plan i dag.',
    sellerBrief:
      'Du är ledaren. Beslutet är fattat högre upp. Du får byta veckor och införa det stegvis under maj. Du behöver ett ja till en plan i dag.',
    buyerBrief: {
      hiddenNeed:
        'Du är medarbetaren. Din mamma är sjuk och du är hos henne på tisdags- och torsdagskvällar. Ingen på jobbet vet.',
      hiddenConstraint: 'Du kan inte arbeta de två kvällarna före juli.',
      earnsTrust:
        'En ledare som säger vad som ligger fast och vad som är öppet, och frågar före lösning.',
      breaksTrust: '”Alla andra har sagt ja”; beröm för att mjuka upp dig.',
      revealLadder: [
        { dialAtLeast: 55, say: 'Kvällar är svårt.' },
        { dialAtLeast: 68, say: 'Det är tisdagar och torsdagar.' },
        { dialAtLeast: 78, say: 'Det är min mamma.' },
      ],
    },
    observerFocus:
      'När säger ledaren vad som är beslutat (A+), och får medarbetaren ett verkligt val (P+3)?',
    goalCriterion:
      'En plan för kvällarna i maj och juni utan kvällar som medarbetaren sagt är omöjliga, med datum för uppföljning.',
  },
};
