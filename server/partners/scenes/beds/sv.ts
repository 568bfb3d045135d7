import type { SceneWords } from '../../scene.ts';
import { afterSv } from './after.ts';
import { cuesSv } from './cues.ts';
import { observerSv } from './observer.ts';

/** The Care Home's Beds in Swedish. */
export const sv: SceneWords = {
  cues: cuesSv,
  buyer: {
    opens: [
      'Hej Alex, bra att du kunde komma. Vi sätter oss här, det är det enda rummet med en dörr som går att stänga.',
      'Hej. Ursäkta ljudet, de har precis ätit. Det var jag som ringde, så jag får väl börja.',
      'Välkommen. Jag har läst foldern och det är några saker jag undrar över.',
    ],
    answers: {
      agenda: [
        'Det är ungefär vad jag hade hoppats på. Jag vill bara ta det i lugn och ro.',
        'Bra. Det var ju jag som ville ses, så jag borde kunna säga vad jag är ute efter. Jag ska försöka.',
        'Okej. Jag måste kunna förklara det för personalen sen, så hjälp mig att hålla det enkelt.',
      ],
      question: [
        'Huset har trettiotvå boende på två plan, det är där man får börja. De flesta sängarna följde med huset, och det är nitton år sen.',
        'Jag börjar med morgnarna. Nio av de boende behöver två personer för att komma upp, och frukosten är klockan åtta.',
        'Du skulle se de gamla sängarna, dem vevar man upp och ner. Det tar sin tid, så när det är mycket på gång blir det inte alltid gjort.',
        'Sen har du nätterna, med två som jobbar för hela huset. De vänder folk var tredje timme, mer eller mindre i mörker.',
        'Det började med arbetsterapeuten, som sa åt mig att se över sängarna. Den lappen har legat på mitt bord sen i våras.',
        'Jag får tänka på de boende också, och de är fästa vid sina sängar, konstigt nog. En har haft samma i tolv år och vägrar byta.',
        'Jag kommer från golvet själv. Jag jobbade som undersköterska här i sex år innan jag fick det här rummet.',
      ],
      offer: [
        'Tack. Det är skönt att sitta med någon som inte har bråttom.',
        'Det var snällt sagt. Jag får inte prata om sånt här så ofta.',
        'Det hade jag inte väntat mig att du skulle säga. Då blir det lite lättare att fortsätta.',
        'Det gör gott att höra. Det finns mer att säga, men det tar en stund för mig att få ur mig det.',
        'Okej. Då kan jag tänka igenom det ordentligt och slipper hålla masken.',
      ],
      breach: [
        'Jag vet vad mitt jobb är. Det behöver jag inte få förklarat av någon som säljer sängar.',
        'Det var inte roligt att höra. Kan vi ta något annat?',
        'Jaha. Nu ångrar jag nästan att jag ringde dig.',
      ],
      push: [
        'Jag kan inte svara på det så där rakt av. Det är folk här som ska jobba med dem varje dag.',
        'Du verkar ha mer bråttom än jag. Hur kommer det sig?',
        'Nej, vänta lite. Jag vill veta att det är rätt innan jag skriver mitt namn på något.',
      ],
      drift: [
        'Det får du ta med de boende, de har hela eftermiddagen på sig. Min är lite kort.',
        'Det var vänligt. Men jag har en lista att beta av före tre, så vi får gå vidare.',
        'Åh, det kan vi prata länge om. Det var bara inte därför jag ringde.',
      ],
      other: [
        'Jaha. Du får ursäkta, tankarna går hela tiden till klockan sju på morgonen, när alla vill upp samtidigt.',
        'Ja. Jag antecknar lite, om det går bra för dig.',
        'Mm. Jag sitter och tittar i foldern, där är rummen stora och ljusa. Våra är fulla av fåtöljer och mattor.',
        'Ja du. Jag vill nog att de på avdelningen får säga sitt också.',
        'Jo, jag är med. Jag är ingen teknisk person, men jag vet hur det är att bädda en säng som någon ligger i.',
      ],
    },
    proposal: {
      yes: [
        'Ja, det provar vi. Vi säger den dag du nämnde, och Nikki på avdelningen blir din kontakt.',
        'Bra, vi gör så. Jag pratar med Nikki som jobbar dagtid, så får du numret i eftermiddag.',
        'Det vill jag gärna. Mejla mig startdatumet och skicka en kopia till Nikki på avdelningen som får hålla i det.',
      ],
      later: [
        'Jag tror att jag vill. Men jag frågar personalen först, de har snart ett möte.',
        'Inte i dag. Jag behöver smälta det. Ditt nummer har jag, och jag hör av mig.',
        'Lite längre fram, kanske. Säger jag ja nu så är det för att vara artig.',
      ],
      no: [
        'Nej, jag får säga nej. Det känns inte tryggt, och det brukar jag ta på allvar.',
        'Det vill jag inte. Det vore mer för din skull än för vår.',
        'Nej, inte så som det har lagts fram i dag. Jag måste kunna stå för det inför personalen, och det kan jag inte.',
      ],
    },
    steps: [
      [
        'Vi har haft en del sjukskrivningar, om jag ska vara ärlig. Det har varit ett pussel med schemat.',
        'Jo, vi har haft en del sjukskrivningar. Fler än jag vill se när jag öppnar schemat.',
        'Det har varit en del sjukskrivningar. Det märks mest på helgerna, då sitter jag i telefon och letar folk.',
      ],
      [
        'Två har skadat ryggen. Jag har jobbat med dem båda i många år.',
        'Det är ryggen. Två av mina undersköterskor har skadat ryggen, och jag tänker på dem när jag har släckt.',
        'Två har skadat ryggen. Det har jag inte sagt till någon utifrån förut.',
      ],
      [
        'Jag kan själv besluta upp till 90 000. Det är lika bra att du vet det.',
        'När det gäller pengarna kan jag själv besluta upp till 90 000. Det är bara inte så ofta jag gör det.',
        'Upp till 90 000 är det mitt beslut. Jag har dragit på att säga det, för då finns det ingen annan att vänta på.',
      ],
    ],
    silence: [
      'Förlåt, jag var någon annanstans ett ögonblick. Skulle du fråga något?',
      'Det är rätt skönt med lite tystnad. Det får man inte så ofta i det här huset.',
      'Säg som det är. Jag vill hellre veta vad du tänker.',
    ],
    ending: [
      'Klockan tre har jag överrapportering, så vi får sluta snart. Hur tycker du att vi gör?',
      'Vi har inte så lång tid kvar. Hur går vi vidare?',
      'Snart är det någon som knackar på dörren. Var det något du ville föreslå?',
    ],
    agreedStep:
      'Ett test på avdelningen från den dag vi bestämde. Nikki är kontakt, och jag berättar för personalen.',
  },
  seller: {
    goal: 'Ett test av två sängar i fyra veckor, med startdatum och en kontakt på avdelningen.',
    focus: 'Lyssna färdigt när det blir tungt, och ge det råd som är bäst för avdelningen.',
    beats: [
      {
        turn: 'agenda',
        tag: { kind: 'behaviour', dimension: 'S', polarity: 1, marker: 'Sp1' },
        says: [
          'Tack för att du ringde, Charlie. Jag vill gärna höra varför, och mot slutet får vi se om det är läge för ett litet test. Ett nej går lika bra.',
          'Trevligt att träffas, Charlie. I dag vill jag att vi tar reda på om ni har nytta av att prova två sängar. Men jag vill lyssna först.',
        ],
      },
      {
        turn: 'question',
        tag: { kind: 'behaviour', dimension: 'L', polarity: 1, marker: 'Lp1' },
        says: [
          'Vad var det som gjorde att du lyfte luren?',
          'Berätta om en morgon på avdelningen. Vad händer från det att dagpersonalen kommer?',
        ],
      },
      {
        turn: 'offer',
        tag: { kind: 'behaviour', dimension: 'L', polarity: 1, marker: 'Lp2' },
        says: [
          'Sängarna är alltså en del av det, och hur folk orkar med sitt pass är den andra. Har jag uppfattat dig rätt?',
          'Det märks att du kan huset, och att du vill att folk ska få det lättare. Är det så?',
        ],
      },
      {
        turn: 'other',
        tag: null,
        says: [
          'Jag har med mig ett måttband och några bilder. Resten får ligga i bilen.',
          'Jag brukar vilja titta in i ett rum eller två också, om det inte stör någon.',
        ],
      },
      {
        turn: 'question',
        tag: null,
        says: [
          'Vilka rum är det trångast att jobba i?',
          'Hur många av sängarna ni har i dag går alls att höja och sänka?',
        ],
      },
      {
        turn: 'question',
        tag: { kind: 'behaviour', dimension: 'P', polarity: 1, marker: 'Pp2' },
        says: [
          'Får jag fråga hur personalen mår? Du behöver inte svara om du inte vill.',
          'Är det okej att jag frågar om dem som lyfter? Säg till om jag inte har med det att göra.',
        ],
      },
      {
        turn: 'push',
        tag: { kind: 'behaviour', dimension: 'P', polarity: -1, marker: 'Pn4' },
        says: [
          'Då ska ni ta fyra på en gång. Det blir 74 000, och skriver du på i dag är de här före månadsskiftet. Ska vi göra det?',
          'Vi gör det inte krångligt. Fyra sängar, 74 000 kronor, och beställningen har jag här. Kan vi fylla i den i dag?',
        ],
      },
      {
        turn: 'breach',
        tag: { kind: 'behaviour', dimension: 'A', polarity: -1, marker: 'An1' },
        says: [
          'Du vet vad Arbetsmiljöverket skulle säga. Om någon gör sig illa i de där gamla sängarna är det dig de kommer till.',
          'Jag skulle tänka på Arbetsmiljöverket. Det är ditt ansvar den dagen något händer, och det enda som hjälper då är nya sängar.',
        ],
      },
      {
        turn: 'offer',
        tag: { kind: 'behaviour', dimension: 'A', polarity: 1, marker: 'Ap2' },
        says: [
          'Det var fel av mig. Jag har ett månadsmål och saknar fyra sängar, och det gick ut över dig. Jag vill hellre höra hur du har haft det.',
          'Jag tar tillbaka det. Jag saknar fyra sängar till månadsmålet, det var därför, och det har inte med dig att göra. Jag lyssnar nu.',
        ],
      },
      {
        turn: 'offer',
        tag: { kind: 'behaviour', dimension: 'A', polarity: 1, marker: 'Ap4' },
        says: [
          'Mitt ärliga råd är att strunta i fyra. Börja med två, i de rum där det är tyngst, och låt personalen säga om de gör nytta.',
          'Ta färre sängar än jag vill sälja. Efter fyra veckor med två stycken vet ni mer än jag kan berätta.',
        ],
      },
      {
        turn: 'proposal',
        tag: { kind: 'behaviour', dimension: 'C', polarity: 1, marker: 'Cp2' },
        says: [
          'Vad säger du om två sängar i fyra veckor, med start måndag om två veckor? Jag ställer upp dem och visar själv. Vem på avdelningen kan vara min kontakt, Charlie?',
          'Hur vore ett test med två sängar, fyra veckor från första måndagen i nästa månad? Jag behöver ett namn på avdelningen att hålla kontakt med.',
        ],
      },
      {
        turn: 'other',
        tag: { kind: 'behaviour', dimension: 'C', polarity: 1, marker: 'Cp1' },
        says: [
          'Jag upprepar mitt förslag. Två sängar, fyra veckor från den måndagen, en kontakt på avdelningen, och sen bestämmer du med personalen. Glömde jag något?',
          'Jag skriver ner det i kväll så att du kan läsa igenom det. Två sängar, fyra veckor, datumet och vem jag ringer. Är det något du vill lägga till?',
        ],
      },
    ],
    answers: {
      offer: [
        'Tack för att du berättar. Du behöver inte skynda vidare.',
        'Det låter som mycket att bära. Jag lyssnar en stund, om det är okej.',
        'Jag förstår att du går och tänker på det. Vi kan lägga sängarna åt sidan så länge.',
        'Jag vet lite hur det är. När min pappa skulle lyftas hemma sköt jag upp saker alldeles för länge.',
      ],
      breach: [
        'Det hade jag nog förtjänat, i alla fall en del. Säg gärna vad det var, om du orkar.',
        'Ja, det är ju jag som säljer här. Du har all anledning att vara på din vakt.',
        'Jag hör vad du säger. Ska jag gå, eller vill du att jag bara är tyst en stund?',
      ],
      question: [
        'Om det är priset du undrar över kostar en säng 18 500, så två blir 37 000. Du behöver inte bestämma något i dag.',
        'En säng löser inte allt, det ska jag säga direkt. Den går upp och ner utan vev, och vad det är värt får ni se på er egen avdelning.',
        'Jag kan för lite om ert ställe för att svara bra på det. Jag frågar gärna dem som gör jobbet, om du tycker att det går bra.',
        'Kom ihåg att jag har betalt för att sälja sängar. Jag säger ändå att ni ska prova innan ni köper.',
      ],
      push: [
        'Rakt på sak, 18 500 styck. Men prova först, så vet ni om det är ett bra pris.',
        'Du får en offert i kväll. Skriv bara inte på den förrän avdelningen har sagt sitt.',
        'Ett snabbt svar av mig är inte värt så mycket där. Fråga igen när någon här har sovit i en.',
      ],
      drift: [
        'Det är en fin stämning här, det märkte jag redan i hallen. Men du ringde om sängarna, så vi håller oss till dem.',
        'Det vill jag höra mer om. Berättar du medan vi går förbi rummen?',
        'Nu blev jag glad. Fast jag ska inte ta hela eftermiddagen av dig, så vi går tillbaka till där vi var.',
      ],
      other: [
        'Okej. Jag har personalen i tankarna när vi går vidare.',
        'Det antecknar jag, så säger du till om jag har fått det om bakfoten.',
        'Bra för mig att höra. När man säljer sängar är det lätt att bara se sängar.',
        'Då utgår vi från det, i den takt du vill.',
      ],
    },
    silence: [
      'Det är ingen brådska. Jag sitter gärna här.',
      'Vi kan vara tysta ett tag, det gör mig inget.',
      'Vill du hellre ta en sväng på avdelningen och prata medan vi tittar?',
    ],
    ending: [
      'Tiden rinner i väg. Finns det ett första steg som känns rätt för dig?',
      'Innan jag packar ihop, ska vi leta upp ett startdatum? Är det för tidigt så säg bara till.',
      'Jag vill inte lämna dig med något halvfärdigt. Vad behöver du av mig, och till när?',
    ],
    agreedStep:
      'Två sängar på prov i fyra veckor från den måndag vi bestämde. Jag håller kontakt med den på avdelningen som Charlie nämnde.',
  },
  observer: observerSv,
  after: afterSv,
};
