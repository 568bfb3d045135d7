import type { Rubric } from './types.ts';

/**
 * The rubric that comes with Samspel: seven dimensions, 47 markers, two buyer signals and the sketch of
 * the leadership variant. The wording is final. Ids are stable: stored rounds refer to them.
 */
export const builtInRubric: Rubric = {
  version: '1.1',
  axes: [
    {
      id: 'trust',
      name: { en: 'Trust', sv: 'Förtroende' },
    },
    {
      id: 'goal',
      name: { en: 'Goal', sv: 'Mål' },
    },
  ],
  dimensions: [
    {
      id: 'R',
      axis: 'trust',
      name: { en: 'Reciprocity', sv: 'Ömsesidighet' },
      question: {
        en: 'Who gives trust first, and is it returned?',
        sv: 'Vem ger förtroende först, och besvaras det?',
      },
      hint: { en: 'Gives first, answers openness', sv: 'Ger först, besvarar öppenhet' },
      keys: { plus: 'KeyQ', minus: 'KeyA' },
    },
    {
      id: 'A',
      axis: 'trust',
      name: { en: 'Authenticity', sv: 'Autenticitet' },
      question: {
        en: 'Does the seller stand for what is said, without fear or tricks?',
        sv: 'Står säljaren för det som sägs, utan rädsla eller knep?',
      },
      hint: { en: 'Stands for what is said', sv: 'Står för det som sägs' },
      keys: { plus: 'KeyW', minus: 'KeyS' },
    },
    {
      id: 'L',
      axis: 'trust',
      name: { en: 'Responsiveness', sv: 'Lyhördhet' },
      question: {
        en: 'Does what the buyer says change what the seller does next?',
        sv: 'Påverkar det köparen säger vad säljaren gör härnäst?',
      },
      hint: { en: 'Lets the answer matter', sv: 'Låter svaret påverka' },
      keys: { plus: 'KeyE', minus: 'KeyD' },
    },
    {
      id: 'P',
      axis: 'trust',
      name: { en: 'Respect', sv: 'Respekt' },
      question: {
        en: "Is the buyer's view of the world allowed to stand?",
        sv: 'Respekteras köparens sätt att se saken, även när säljaren inte delar det?',
      },
      hint: { en: 'Lets the other view stand', sv: 'Låter den andras syn gälla' },
      keys: { plus: 'KeyR', minus: 'KeyF' },
    },
    {
      id: 'S',
      axis: 'goal',
      name: { en: 'Purpose', sv: 'Syfte' },
      question: {
        en: 'Is it said, agreed and kept why we are here?',
        sv: 'Är det uttalat, avstämt och levande varför vi ses?',
      },
      hint: { en: 'Says why we are here', sv: 'Säger varför vi ses' },
      keys: { plus: 'KeyU', minus: 'KeyJ' },
    },
    {
      id: 'M',
      axis: 'goal',
      name: { en: 'Audience', sv: 'Målgrupp' },
      question: {
        en: 'Is it made for this person, with this role and need?',
        sv: 'Är det gjort för just den här personen, med den rollen och det behovet?',
      },
      hint: { en: 'For just this person', sv: 'För just den här personen' },
      keys: { plus: 'KeyI', minus: 'KeyK' },
    },
    {
      id: 'C',
      axis: 'goal',
      name: { en: 'Progress and close', sv: 'Framdrift och avslut' },
      question: {
        en: 'Does the meeting move to something agreed?',
        sv: 'Rör sig mötet mot en överenskommelse?',
      },
      hint: { en: 'Towards an agreement', sv: 'Mot en överenskommelse' },
      keys: { plus: 'KeyO', minus: 'KeyL' },
    },
  ],
  markers: [
    {
      id: 'Rp1',
      label: 'R+1',
      dimension: 'R',
      polarity: 1,
      weight: 1,
      name: { en: 'Gives first', sv: 'Ger först' },
      definition: {
        en: 'Offers something useful or candid before asking for anything.',
        sv: 'Erbjuder något användbart eller ärligt innan man själv ber om något.',
      },
      example: {
        en: 'Before I ask about your figures: this is what it cost us when we did it ourselves.',
        sv: 'Innan jag frågar om era siffror: så här mycket kostade det oss när vi gjorde det själva.',
      },
    },
    {
      id: 'Rp2',
      label: 'R+2',
      dimension: 'R',
      polarity: 1,
      weight: 1,
      name: { en: 'Hands over control', sv: 'Lämnar över kontroll' },
      definition: {
        en: 'Lets the other decide something that matters (agenda, pace, choice, information).',
        sv: 'Låter den andra bestämma något som betyder något (agenda, tempo, val, information).',
      },
      example: {
        en: 'You know this better than I do. What should we use the half hour for?',
        sv: 'Du kan det här bättre än jag. Vad ska vi använda halvtimmen till?',
      },
    },
    {
      id: 'Rp3',
      label: 'R+3',
      dimension: 'R',
      polarity: 1,
      weight: 1,
      name: { en: 'Answers openness', sv: 'Besvarar öppenhet' },
      definition: {
        en: 'Meets a disclosure with a disclosure of its own within two turns.',
        sv: 'Besvarar den andras öppenhet med egen öppenhet inom två repliker.',
      },
      example: {
        en: 'Thank you for saying that. To be as open back: our first delivery to a plant like yours was late.',
        sv: 'Tack för att du säger det. För att vara lika öppen: vår första leverans till en fabrik som er blev sen.',
      },
    },
    {
      id: 'Rn1',
      label: 'R−1',
      dimension: 'R',
      polarity: -1,
      weight: 1,
      name: { en: 'Only takes', sv: 'Tar bara' },
      definition: {
        en: 'Three or more questions or demands in a row with nothing given back.',
        sv: 'Tre eller fler frågor eller krav i rad utan att ge något tillbaka.',
      },
      example: {
        en: 'And the budget? And who signs? And when?',
        sv: 'Och budgeten? Och vem skriver på? Och när?',
      },
    },
    {
      id: 'Rn2',
      label: 'R−2',
      dimension: 'R',
      polarity: -1,
      weight: 1,
      name: { en: 'Leaves openness unanswered', sv: 'Lämnar öppenhet obesvarad' },
      definition: {
        en: 'The other discloses something risky; the next turn does not acknowledge it.',
        sv: 'Den andra berättar något känsligt; nästa replik bekräftar det inte.',
      },
      example: {
        en: '(Buyer: The last project nearly cost me my job.) – Okay. So, the modules…',
        sv: '(Köparen: Förra projektet kostade mig nästan jobbet.) – Okej. Alltså, modulerna …',
      },
    },
    {
      id: 'Rn3',
      label: 'R−3',
      dimension: 'R',
      polarity: -1,
      weight: 1,
      name: { en: 'Asks for trust on credit', sv: 'Vill ha förtroende på kredit' },
      definition: {
        en: 'Asks to be trusted without giving a reason or anything to check.',
        sv: 'Ber om förtroende utan att ge skäl eller något som går att kontrollera.',
      },
      example: { en: 'Just trust me on this one.', sv: 'Lita på mig bara.' },
    },
    {
      id: 'Ap1',
      label: 'A+1',
      dimension: 'A',
      polarity: 1,
      weight: 1,
      name: { en: 'Says where the limit is', sv: 'Säger var gränsen går' },
      definition: {
        en: 'States what the offer or the seller cannot do or does not know.',
        sv: 'Säger vad erbjudandet inte klarar eller vad man själv inte vet.',
      },
      example: {
        en: 'I do not know. I will find out and call you on Thursday.',
        sv: 'Det vet jag inte. Jag tar reda på det och ringer på torsdag.',
      },
    },
    {
      id: 'Ap2',
      label: 'A+2',
      dimension: 'A',
      polarity: 1,
      weight: 1,
      name: { en: 'Declares own interest', sv: 'Redovisar egenintresse' },
      definition: {
        en: 'Names own stake in the outcome.',
        sv: 'Säger öppet vad man själv har att vinna.',
      },
      example: {
        en: 'You should know I am paid on this deal, so weigh my advice with that.',
        sv: 'Du ska veta att jag får provision på affären, så väg in det.',
      },
    },
    {
      id: 'Ap3',
      label: 'A+3',
      dimension: 'A',
      polarity: 1,
      weight: 1,
      name: { en: 'Gives something to check', sv: 'Ger något att kontrollera' },
      definition: {
        en: 'A claim is followed by a source, figure or contact the other can check.',
        sv: 'Ett påstående följs av källa, siffra eller kontakt som går att kontrollera.',
      },
      example: {
        en: 'Call Maria at the Örebro site, here is her number.',
        sv: 'Ring Maria på anläggningen i Örebro, här är numret.',
      },
    },
    {
      id: 'Ap4',
      label: 'A+4',
      dimension: 'A',
      polarity: 1,
      weight: 1,
      name: { en: 'Advises against own gain', sv: 'Avråder mot eget intresse' },
      definition: {
        en: 'Recommends less, later or someone else when that fits the other better.',
        sv: 'Rekommenderar mindre, senare eller någon annan när det passar den andra bättre.',
      },
      example: {
        en: 'In your case I would not buy the bigger package.',
        sv: 'I ert fall skulle jag inte köpa det större paketet.',
      },
    },
    {
      id: 'An1',
      label: 'A−1',
      dimension: 'A',
      polarity: -1,
      weight: 2,
      name: { en: 'Sells by fear', sv: 'Säljer med rädsla' },
      definition: {
        en: 'Names a threat to the other and presents the purchase as the only way out.',
        sv: 'Målar upp ett hot och gör köpet till enda utvägen.',
      },
      example: {
        en: 'If you do not sign this, the next audit may shut you down.',
        sv: 'Om ni inte skriver på det här kan ni bli stängda vid nästa tillsyn.',
      },
    },
    {
      id: 'An2',
      label: 'A−2',
      dimension: 'A',
      polarity: -1,
      weight: 2,
      name: { en: 'Manipulates', sv: 'Manipulerar' },
      definition: {
        en: 'Uses a deadline, scarcity, guilt or a trick question as leverage, with no reason that can be checked.',
        sv: 'Använder tidspress, knapphet, dåligt samvete eller kuggfrågor som påtryckning, utan skäl som går att kontrollera.',
      },
      example: {
        en: "This price is gone at midnight, and you do want the best for your staff, don't you?",
        sv: 'Priset försvinner vid midnatt, och du vill väl dina medarbetares bästa?',
      },
    },
    {
      id: 'An3',
      label: 'A−3',
      dimension: 'A',
      polarity: -1,
      weight: 1,
      name: { en: 'Pretends', sv: 'Låtsas' },
      definition: {
        en: 'A claim about self, company or product is contradicted, withdrawn or left empty when asked about.',
        sv: 'Ett påstående om sig själv, företaget eller produkten motsägs, tas tillbaka eller håller inte när någon frågar.',
      },
      example: {
        en: 'We are leading in exactly this. – Which customers? – Well, several.',
        sv: 'Vi är ledande på just det här. – Vilka kunder? – Ja, flera stycken.',
      },
    },
    {
      id: 'An4',
      label: 'A−4',
      dimension: 'A',
      polarity: -1,
      weight: 1,
      name: { en: 'Dodges', sv: 'Glider undan' },
      definition: {
        en: 'A direct question gets no answer within two turns.',
        sv: 'En rak fråga får inget svar inom två repliker.',
      },
      example: {
        en: 'Good question – but let me show you this first.',
        sv: 'Bra fråga – men låt mig visa det här först.',
      },
    },
    {
      id: 'Lp1',
      label: 'L+1',
      dimension: 'L',
      polarity: 1,
      weight: 1,
      name: { en: 'Open question, room to answer', sv: 'Öppen fråga, utrymme att svara' },
      definition: {
        en: 'Asks an open question and lets the answer finish.',
        sv: 'Ställer en öppen fråga och låter den andra svara färdigt.',
      },
      example: {
        en: 'What would have to be true for this to be worth your time?',
        sv: 'Vad skulle behöva stämma för att det här ska vara värt din tid?',
      },
    },
    {
      id: 'Lp2',
      label: 'L+2',
      dimension: 'L',
      polarity: 1,
      weight: 1,
      name: { en: 'Mirrors and checks', sv: 'Speglar och stämmer av' },
      definition: {
        en: 'Restates content or feeling in own words and gets a yes or a correction.',
        sv: 'Återger innehåll eller känsla med egna ord och får ja eller rättelse.',
      },
      example: {
        en: 'So it is not the price, it is the switch-over weekend. Is that right?',
        sv: 'Så det är inte priset utan omställningshelgen. Stämmer det?',
      },
    },
    {
      id: 'Lp3',
      label: 'L+3',
      dimension: 'L',
      polarity: 1,
      weight: 1,
      name: { en: 'Builds on the answer', sv: 'Bygger vidare' },
      definition: {
        en: 'The next question or proposal uses a word or fact the other has just given.',
        sv: 'Nästa fråga eller förslag använder ett ord eller en uppgift som den andra just gett.',
      },
      example: {
        en: 'You mentioned the night shift. How do they handle it today?',
        sv: 'Du nämnde nattskiftet. Hur gör de i dag?',
      },
    },
    {
      id: 'Lp4',
      label: 'L+4',
      dimension: 'L',
      polarity: 1,
      weight: 1,
      name: { en: 'Changes course', sv: 'Ställer om' },
      definition: {
        en: 'Changes plan, pace or topic after a signal from the other.',
        sv: 'Ändrar plan, tempo eller ämne efter en signal från den andra.',
      },
      example: {
        en: 'You look doubtful, so I will stop there. What is it?',
        sv: 'Du ser tveksam ut, så jag stannar upp. Vad är det?',
      },
    },
    {
      id: 'Ln1',
      label: 'L−1',
      dimension: 'L',
      polarity: -1,
      weight: 1,
      name: { en: 'Interrupts', sv: 'Avbryter' },
      definition: {
        en: 'Starts while the other is still talking and takes the turn.',
        sv: 'Börjar medan den andra fortfarande talar och tar över ordet.',
      },
      example: {
        en: '(Buyer: The thing is, we tried—) – Yes, and that is exactly why…',
        sv: '(Köparen: Grejen är att vi provade—) – Ja, och just därför …',
      },
    },
    {
      id: 'Ln2',
      label: 'L−2',
      dimension: 'L',
      polarity: -1,
      weight: 1,
      name: { en: 'Talks past', sv: 'Pratar förbi' },
      definition: {
        en: 'The reply does not touch what the other has just said.',
        sv: 'Svaret berör inte det den andra just sade.',
      },
      example: {
        en: '(Buyer: My problem is staffing.) – Right, and the dashboard has six views.',
        sv: '(Köparen: Mitt problem är bemanningen.) – Precis, och panelen har sex vyer.',
      },
    },
    {
      id: 'Ln3',
      label: 'L−3',
      dimension: 'L',
      polarity: -1,
      weight: 1,
      name: { en: 'Monologue', sv: 'Monolog' },
      definition: {
        en: 'Talks for more than 60 s without a question or a pause offered.',
        sv: 'Talar mer än 60 s utan att fråga eller lämna en paus.',
      },
      example: {
        en: '…and then module three, and after that module four…',
        sv: '… och sedan modul tre, och efter den modul fyra …',
      },
    },
    {
      id: 'Pp1',
      label: 'P+1',
      dimension: 'P',
      polarity: 1,
      weight: 1,
      name: { en: 'Lets the other view stand', sv: 'Låter den andras bild gälla' },
      definition: {
        en: 'Acknowledges a view it does not share, without arguing.',
        sv: 'Bekräftar en syn man inte delar, utan att argumentera.',
      },
      example: {
        en: 'I see it differently, but I understand why safety comes first for you.',
        sv: 'Jag ser det annorlunda, men jag förstår varför säkerheten kommer först för dig.',
      },
    },
    {
      id: 'Pp2',
      label: 'P+2',
      dimension: 'P',
      polarity: 1,
      weight: 1,
      name: { en: 'Asks leave', sv: 'Ber om lov' },
      definition: {
        en: 'Asks before a sensitive question, advice or a change of topic.',
        sv: 'Ber om lov före en känslig fråga, ett råd eller ett ämnesbyte.',
      },
      example: { en: 'May I ask something about money?', sv: 'Får jag fråga något om pengar?' },
    },
    {
      id: 'Pp3',
      label: 'P+3',
      dimension: 'P',
      polarity: 1,
      weight: 1,
      name: { en: 'Keeps no possible', sv: 'Håller nejet möjligt' },
      definition: {
        en: 'Says in words that the other is free to decline.',
        sv: 'Säger uttryckligen att den andra är fri att tacka nej.',
      },
      example: { en: 'No is a perfectly good answer.', sv: 'Nej är ett helt okej svar.' },
    },
    {
      id: 'Pp4',
      label: 'P+4',
      dimension: 'P',
      polarity: 1,
      weight: 1,
      name: { en: 'Keeps the frame', sv: 'Håller ramen' },
      definition: {
        en: "Names or keeps the agreed time or topic on the other's behalf.",
        sv: 'Nämner eller håller avtalad tid eller ämne för den andras skull.',
      },
      example: {
        en: 'We have ten minutes left. Shall we use them on your question?',
        sv: 'Vi har tio minuter kvar. Ska vi ta din fråga?',
      },
    },
    {
      id: 'Pn1',
      label: 'P−1',
      dimension: 'P',
      polarity: -1,
      weight: 2,
      name: { en: 'Belittles', sv: 'Nedvärderar' },
      definition: {
        en: 'Speaks down about the person, the role, a choice made or the present supplier.',
        sv: 'Talar nedsättande om personen, rollen, ett val eller nuvarande leverantör.',
      },
      example: { en: 'Only dinosaurs still do it that way.', sv: 'Så gör ju bara dinosaurier.' },
    },
    {
      id: 'Pn2',
      label: 'P−2',
      dimension: 'P',
      polarity: -1,
      weight: 1,
      name: { en: 'Argues it away', sv: 'Argumenterar bort' },
      definition: {
        en: "Contradicts the other's stated experience at once, with no question.",
        sv: 'Säger emot den andras upplevelse direkt, utan fråga.',
      },
      example: { en: 'No, that is not how it is.', sv: 'Nej, så är det inte.' },
    },
    {
      id: 'Pn3',
      label: 'P−3',
      dimension: 'P',
      polarity: -1,
      weight: 1,
      name: { en: 'Lectures', sv: 'Mästrar' },
      definition: {
        en: 'Explains what the other has just shown they know.',
        sv: 'Förklarar något den andra just visat sig kunna.',
      },
      example: {
        en: 'Let me explain how logistics works.',
        sv: 'Låt mig förklara hur logistik fungerar.',
      },
    },
    {
      id: 'Pn4',
      label: 'P−4',
      dimension: 'P',
      polarity: -1,
      weight: 1,
      name: { en: 'Pushes', sv: 'Trycker på' },
      definition: {
        en: 'Asks for the decision again after a no, or before any need is confirmed (goal without relation).',
        sv: 'Ber om beslutet igen efter ett nej, eller innan något behov bekräftats (mål utan relation).',
      },
      example: {
        en: 'So, shall we sign today then? (third time)',
        sv: 'Så, ska vi skriva på i dag då? (tredje gången)',
      },
    },
    {
      id: 'Sp1',
      label: 'S+1',
      dimension: 'S',
      polarity: 1,
      weight: 1,
      name: { en: 'Says the purpose', sv: 'Säger syftet' },
      definition: {
        en: 'States in the opening why they meet and what should exist at the end.',
        sv: 'Säger i inledningen varför man ses och vad mötet ska leda till.',
      },
      example: {
        en: "By three o'clock I would like us to know whether a trial makes sense.",
        sv: 'Klockan tre vill jag att vi vet om ett test är meningsfullt.',
      },
    },
    {
      id: 'Sp2',
      label: 'S+2',
      dimension: 'S',
      polarity: 1,
      weight: 1,
      name: { en: 'Gets a yes to the agenda', sv: 'Får ja till agendan' },
      definition: {
        en: 'Checks that the purpose is shared and gets an answer.',
        sv: 'Stämmer av att syftet är gemensamt och får svar.',
      },
      example: {
        en: 'Is that the right use of your time?',
        sv: 'Är det rätt sätt att använda din tid?',
      },
    },
    {
      id: 'Sp3',
      label: 'S+3',
      dimension: 'S',
      polarity: 1,
      weight: 1,
      name: { en: 'Steers back', sv: 'Styr tillbaka' },
      definition: {
        en: 'Returns from a side track to the purpose without dropping the person.',
        sv: 'Går tillbaka från ett sidospår till syftet utan att tappa bort personen.',
      },
      example: {
        en: 'I could talk sailing all day. Back to your loading dock?',
        sv: 'Jag kan prata segling hela dagen. Ska vi tillbaka till lastkajen?',
      },
    },
    {
      id: 'Sn1',
      label: 'S−1',
      dimension: 'S',
      polarity: -1,
      weight: 1,
      name: { en: 'No purpose said', sv: 'Inget syfte sagt' },
      definition: {
        en: 'Two minutes have passed and nobody has said why they meet.',
        sv: 'Två minuter har gått och ingen har sagt varför man ses.',
      },
      example: {
        en: 'So… where shall we start? Whatever you like.',
        sv: 'Ja … var ska vi börja? Du får bestämma.',
      },
    },
    {
      id: 'Sn2',
      label: 'S−2',
      dimension: 'S',
      polarity: -1,
      weight: 1,
      name: { en: 'Pleasant drift', sv: 'Trevligt sidospår' },
      definition: {
        en: 'Friendly talk off purpose for 60 s or more, started or prolonged by the seller (relation without goal).',
        sv: 'Trevligt prat utanför syftet i 60 s eller mer, startat eller förlängt av säljaren (relation utan mål).',
      },
      example: {
        en: 'No! Did you have a boat in Marstrand too?',
        sv: 'Nej! Hade ni också båt i Marstrand?',
      },
    },
    {
      id: 'Sn3',
      label: 'S−3',
      dimension: 'S',
      polarity: -1,
      weight: 1,
      name: { en: 'Sells itself', sv: 'Säljer in sig själv' },
      definition: {
        en: "More than 60 s about own company before the buyer's need has been touched.",
        sv: 'Mer än 60 s om det egna företaget innan köparens behov berörts.',
      },
      example: {
        en: 'We were founded in 1974 and have four divisions…',
        sv: 'Vi grundades 1974 och har fyra divisioner …',
      },
    },
    {
      id: 'Mp1',
      label: 'M+1',
      dimension: 'M',
      polarity: 1,
      weight: 1,
      name: { en: 'Checks role and mandate', sv: 'Stämmer av roll och mandat' },
      definition: {
        en: 'Asks who decides, who is affected, what this person is responsible for.',
        sv: 'Frågar vem som beslutar, vem som berörs och vad personen ansvarar för.',
      },
      example: {
        en: 'Who besides you has to live with this decision?',
        sv: 'Vilka mer än du ska leva med beslutet?',
      },
    },
    {
      id: 'Mp2',
      label: 'M+2',
      dimension: 'M',
      polarity: 1,
      weight: 1,
      name: { en: 'Fits it to the person', sv: 'Anpassar till personen' },
      definition: {
        en: "Puts the offer in the other's terms, tasks or figures.",
        sv: 'Uttrycker erbjudandet i den andras ord, uppgifter eller siffror.',
      },
      example: {
        en: 'For you as head of the ward it means one form less per patient.',
        sv: 'För dig som avdelningschef betyder det en blankett mindre per patient.',
      },
    },
    {
      id: 'Mp3',
      label: 'M+3',
      dimension: 'M',
      polarity: 1,
      weight: 1,
      name: { en: 'Asks the need forward', sv: 'Frågar fram behovet' },
      definition: {
        en: 'Asks about a problem, its consequence or the value of solving it.',
        sv: 'Frågar om ett problem, dess följd eller värdet av att lösa det.',
      },
      example: {
        en: 'What happens on the days the truck is late?',
        sv: 'Vad händer de dagar lastbilen är sen?',
      },
    },
    {
      id: 'Mn1',
      label: 'M−1',
      dimension: 'M',
      polarity: -1,
      weight: 1,
      name: { en: 'Standard pitch', sv: 'Standardpitch' },
      definition: {
        en: 'Presents without reference to anything the other has said.',
        sv: 'Presenterar utan att knyta an till något den andra sagt.',
      },
      example: { en: 'As I tell all my customers…', sv: 'Som jag säger till alla mina kunder …' },
    },
    {
      id: 'Mn2',
      label: 'M−2',
      dimension: 'M',
      polarity: -1,
      weight: 1,
      name: { en: 'Wrong level', sv: 'Fel nivå' },
      definition: {
        en: 'Jargon or detail that the other signals is not theirs.',
        sv: 'Fackspråk eller detaljer som den andra visar inte är deras.',
      },
      example: {
        en: 'It is just an idempotent webhook with retries.',
        sv: 'Det är bara en idempotent webhook med retries.',
      },
    },
    {
      id: 'Mn3',
      label: 'M−3',
      dimension: 'M',
      polarity: -1,
      weight: 1,
      name: { en: 'Assumes the need', sv: 'Förutsätter behovet' },
      definition: {
        en: 'Offers a solution before the other has stated a need.',
        sv: 'Föreslår en lösning innan den andra uttryckt ett behov.',
      },
      example: { en: 'What you need is our Pro package.', sv: 'Det ni behöver är vårt Pro-paket.' },
    },
    {
      id: 'Cp1',
      label: 'C+1',
      dimension: 'C',
      polarity: 1,
      weight: 1,
      name: { en: 'Sums up', sv: 'Sammanfattar' },
      definition: {
        en: 'Restates what has been agreed and gets it confirmed.',
        sv: 'Återger vad man är överens om och får det bekräftat.',
      },
      example: {
        en: 'So far: two sites, start in May, training included. Correct?',
        sv: 'Så långt: två anläggningar, start i maj, utbildning ingår. Stämmer det?',
      },
    },
    {
      id: 'Cp2',
      label: 'C+2',
      dimension: 'C',
      polarity: 1,
      weight: 1,
      name: { en: 'Proposes the next step', sv: 'Föreslår nästa steg' },
      definition: {
        en: 'Names a concrete step with who and when.',
        sv: 'Nämner ett konkret steg med vem och när.',
      },
      example: {
        en: 'Shall I come on the 14th and measure together with Ali?',
        sv: 'Ska jag komma den 14:e och mäta tillsammans med Ali?',
      },
    },
    {
      id: 'Cp3',
      label: 'C+3',
      dimension: 'C',
      polarity: 1,
      weight: 1,
      name: { en: 'Asks for the decision', sv: 'Frågar om beslutet' },
      definition: {
        en: 'Asks plainly for a decision, or what is missing for one.',
        sv: 'Frågar rakt om beslut, eller vad som saknas för ett.',
      },
      example: {
        en: 'What is missing for you to say yes to a trial?',
        sv: 'Vad saknas för att du ska säga ja till ett test?',
      },
    },
    {
      id: 'Cn1',
      label: 'C−1',
      dimension: 'C',
      polarity: -1,
      weight: 1,
      name: { en: 'Leaves it vague', sv: 'Lämnar det oklart' },
      definition: {
        en: 'Ends or postpones with no who, what or when.',
        sv: 'Avslutar eller skjuter upp utan vem, vad eller när.',
      },
      example: { en: "Let's keep in touch!", sv: 'Vi hörs!' },
    },
    {
      id: 'Cn2',
      label: 'C−2',
      dimension: 'C',
      polarity: -1,
      weight: 1,
      name: { en: 'Misses the opening', sv: 'Missar läget' },
      definition: {
        en: 'The other shows interest or asks about terms; the seller moves on.',
        sv: 'Den andra visar intresse eller frågar om villkor; säljaren går vidare.',
      },
      example: {
        en: '(Buyer: How soon could you start?) – We will get to that. Slide nine…',
        sv: '(Köparen: Hur snart kan ni börja?) – Det kommer vi till. Bild nio …',
      },
    },
    {
      id: 'Cn3',
      label: 'C−3',
      dimension: 'C',
      polarity: -1,
      weight: 1,
      name: { en: 'Gives it away', sv: 'Ger bort' },
      definition: {
        en: 'Concedes price or scope unasked, or for nothing in return.',
        sv: 'Sänker priset eller lägger till något oombett eller utan motprestation.',
      },
      example: {
        en: 'And of course we can lower the price.',
        sv: 'Och vi kan förstås gå ner i pris.',
      },
    },
  ],
  buyerSignals: [
    {
      id: 'BO',
      key: 'KeyT',
      name: { en: 'Buyer opens', sv: 'Köparen öppnar sig' },
      definition: {
        en: 'The buyer volunteers something not asked for, asks for help, or makes a commitment.',
        sv: 'Köparen berättar något oombett, ber om hjälp eller gör ett åtagande.',
      },
      example: {
        en: 'I have not told anyone this, but…',
        sv: 'Det här har jag inte sagt till någon, men …',
      },
    },
    {
      id: 'BC',
      key: 'KeyY',
      name: { en: 'Buyer closes', sv: 'Köparen stänger' },
      definition: {
        en: 'Answers get shorter, the buyer deflects, checks the time or repeats an objection.',
        sv: 'Svaren blir kortare, köparen glider undan, ser på klockan eller upprepar en invändning.',
      },
      example: { en: 'Send me something in writing.', sv: 'Skicka något skriftligt.' },
    },
  ],
  quickMarkers: [
    { id: 'Sn2', key: 'KeyG' },
    { id: 'Pn4', key: 'KeyH' },
  ],
  utility: [
    {
      id: 'bookmark',
      key: 'KeyB',
      name: { en: 'Bookmark (neutral)', sv: 'Bokmärke (neutralt)' },
    },
    {
      id: 'note',
      key: 'KeyN',
      name: { en: 'Note to last tag', sv: 'Anteckning till senaste taggen' },
    },
    {
      id: 'undo',
      key: 'Backspace',
      name: { en: 'Undo my last tag', sv: 'Ångra min senaste tagg' },
    },
  ],
  leadership: [
    {
      code: 'Rp',
      weight: 1,
      name: { en: 'Leader admits own part first', sv: 'Ledaren tar ansvar för sin del först' },
      example: {
        en: 'I gave you the task without a deadline. That was my mistake.',
        sv: 'Jag gav dig uppgiften utan tidsgräns. Det var mitt fel.',
      },
    },
    {
      code: 'Rn',
      weight: 1,
      name: { en: 'Demands openness, gives none', sv: 'Kräver öppenhet, ger ingen' },
      example: {
        en: 'I need you to be honest with me. What is going on? And why?',
        sv: 'Jag behöver att du är ärlig. Vad är det som pågår? Och varför?',
      },
    },
    {
      code: 'Ap',
      weight: 1,
      name: {
        en: 'Says what is decided and what is not',
        sv: 'Säger vad som är beslutat och inte',
      },
      example: {
        en: 'The schedule is decided. How we share the evenings is not.',
        sv: 'Schemat är beslutat. Hur vi delar kvällarna är det inte.',
      },
    },
    {
      code: 'An',
      weight: 2,
      name: {
        en: 'Leads by threat or mock participation',
        sv: 'Leder med hot eller skenbar delaktighet',
      },
      example: {
        en: 'There are others who would like your job. / What do you think? It is settled anyway.',
        sv: 'Det finns andra som vill ha ditt jobb. / Vad tycker du? Det är ändå klart.',
      },
    },
    {
      code: 'Lp',
      weight: 1,
      name: { en: 'Asks, waits, sums up', sv: 'Frågar, väntar, sammanfattar' },
      example: {
        en: 'How has the spring been for you? … So it is the nights that wear.',
        sv: 'Hur har våren varit för dig? … Så det är nätterna som sliter.',
      },
    },
    {
      code: 'Ln',
      weight: 1,
      name: { en: 'Solves before hearing', sv: 'Löser innan man lyssnat' },
      example: { en: 'I know exactly what you should do.', sv: 'Jag vet precis vad du ska göra.' },
    },
    {
      code: 'Pp',
      weight: 1,
      name: { en: 'Separates act from person', sv: 'Skiljer på sak och person' },
      example: {
        en: 'The report was late. I know you care about quality.',
        sv: 'Rapporten blev sen. Jag vet att du bryr dig om kvalitet.',
      },
    },
    {
      code: 'Pn',
      weight: 2,
      name: { en: 'Labels the person', sv: 'Sätter etikett på personen' },
      example: {
        en: 'You are simply not a structured person.',
        sv: 'Du är helt enkelt ingen strukturerad person.',
      },
    },
    {
      code: 'Sp',
      weight: 1,
      name: { en: 'Says why we talk', sv: 'Säger varför vi pratar' },
      example: {
        en: 'I asked for this talk because of the handover on Friday.',
        sv: 'Jag bad om samtalet på grund av överlämningen i fredags.',
      },
    },
    {
      code: 'Sn',
      weight: 1,
      name: {
        en: 'Fog or small talk instead of the matter',
        sv: 'Dimma eller småprat i stället för saken',
      },
      example: {
        en: 'Well, how are things in general… kids fine?',
        sv: 'Jaha, hur är det i största allmänhet … barnen bra?',
      },
    },
    {
      code: 'Mp',
      weight: 1,
      name: {
        en: "Meets this employee's level and situation",
        sv: 'Möter den här medarbetarens nivå och läge',
      },
      example: {
        en: 'You are new in the role, so let us take the first one together.',
        sv: 'Du är ny i rollen, så vi tar den första tillsammans.',
      },
    },
    {
      code: 'Mn',
      weight: 1,
      name: { en: 'Same speech to everyone', sv: 'Samma tal till alla' },
      example: {
        en: 'As I said to the whole department…',
        sv: 'Som jag sade till hela avdelningen …',
      },
    },
    {
      code: 'Cp',
      weight: 1,
      name: {
        en: 'Agrees on who does what by when, and follow-up',
        sv: 'Enas om vem, vad, när och uppföljning',
      },
      example: {
        en: 'You talk to Sara by Tuesday; we two meet on Friday at nine.',
        sv: 'Du pratar med Sara senast på tisdag, vi två ses på fredag klockan nio.',
      },
    },
    {
      code: 'Cn',
      weight: 1,
      name: { en: 'Ends without an agreement', sv: 'Slutar utan överenskommelse' },
      example: { en: 'Good that we talked about it.', sv: 'Bra att vi pratade om det.' },
    },
    {
      code: 'Sn2',
      weight: 1,
      name: {
        en: 'Drift: kind, nothing expected',
        sv: 'Sidospår: vänligt, men inga förväntningar',
      },
      example: {
        en: 'You are doing great, keep it up! (the matter is never raised)',
        sv: 'Du är jättebra, kör på! (saken tas aldrig upp)',
      },
    },
    {
      code: 'Pn4',
      weight: 1,
      name: { en: 'Push: order before understanding', sv: 'Tryck: order före förståelse' },
      example: {
        en: 'You start the new shift on Monday. Any questions? Good.',
        sv: 'Du börjar nya skiftet på måndag. Frågor? Bra.',
      },
    },
  ],
};
