import type { SceneWords } from '../../scene.ts';
import { afterSv } from './after.ts';
import { cuesSv } from './cues.ts';
import { observerSv } from './observer.ts';

/** The Solar Roof in Swedish. */
export const sv: SceneWords = {
  cues: cuesSv,
  buyer: {
    opens: [
      'Hej Noa, vad bra att du hittade hit. Det finns kaffe i termosen, men det är rätt starkt.',
      'Hej och välkommen. Jag har en halvtimme, sen ska jag släppa in rörmokaren i källaren.',
      'Hej. Det blir bara jag från styrelsen i dag, de andra jobbar så här dags.',
    ],
    answers: {
      agenda: [
        'Bra, då vet jag vad du är ute efter. Jag kan inte lova något för styrelsens del, men jag lyssnar.',
        'Skönt att du säger det rakt ut. Berätta gärna vad det betyder för ett hus i vår storlek innan vi pratar om möten.',
        'Okej. Tänk bara på att jag måste kunna återge det du säger för de fyra andra.',
      ],
      question: [
        'I 46 lägenheter bor det folk av alla slag. En del frågar mig om solceller varje månad, andra vill bara få ordning på tvättstugan.',
        'Tänk på att vi är fem i styrelsen och att alla har jobb att sköta. Vi ses en gång i månaden och dagordningen är jämt för lång.',
        'Ämnet brukar komma upp när räkningen för fastighetselen kommer. Hissarna, tvättstugan, lyset i trappan. Då är det alltid någon som nämner taket.',
        'Du har säkert hört om försäljaren som gick runt här för två år sen. Folk pratar fortfarande om det i trapphuset.',
        'Det beror på vem du frågar. Barnfamiljerna skulle säga en sak, och de som har bott här i trettio år en annan.',
        'Jag har varit ordförande i tre år. Det är mycket avlopp och parkering, och en del medling mellan grannar.',
      ],
      offer: [
        'Det var mer än jag väntade mig på ett första möte. Ta resten också, jag vill gärna höra.',
        'Det uppskattar jag. Sånt kan jag ta med mig till de andra.',
        'Sånt brukar man inte få höra av någon som vill sälja. Det lägger jag på minnet.',
        'Bra att du tar upp det. Det finns lite mer att säga från vårt håll, och det gör jag gärna.',
        'Då kan jag slappna av lite. Jag hade laddat för ett säljsnack.',
      ],
      breach: [
        'Så har folk här fått höra i sin egen dörr. Jag vill helst slippa det.',
        'Vi lämnar det där. Det gör mig inte mer intresserad, om jag säger så.',
        'Jaha. Det skulle jag aldrig föra vidare till grannarna, och jag tyckte inte om att höra det själv.',
      ],
      push: [
        'Nu går det lite fort. Jag lovar ingenting efter ett enda samtal.',
        'Det kan jag inte säga ja till i dag. Jag är ordförande, jag äger inte huset.',
        'Ska du ha svar nu så blir det nej. Kan det vänta så pratar vi gärna vidare.',
      ],
      drift: [
        'Ja, du anar inte. Vi hade gårdsfest i somras och då var det knappt någon som pratade om annat.',
        'Om det bara var den här delen av uppdraget skulle jag sitta tio år till.',
        'Skönt att prata om något annat än stammar för en gångs skull. Bor du själv i bostadsrätt?',
      ],
      other: [
        'Jag förstår. Jag är en sån som vill ha saker på papper innan jag tycker något.',
        'Okej. Jag lyssnar efter vad det betyder för ett vanligt hushåll, säg någon på andra våningen.',
        'Jo. Jag är ingen tekniker, så ta det som du skulle säga det till min granne.',
        'Ja. Förr eller senare vill jag veta vad som gäller för just vårt hus.',
        'Du har gjort det här förut, det hörs. Det har inte vi, så ta det i lagom stora bitar.',
      ],
    },
    proposal: {
      yes: [
        'Ja, då säger vi så. Se till att jag har det den dag du sa, så ordnar jag att alla får läsa.',
        'Det passar bra. Håll det så kort att folk orkar läsa, så har de det veckan efter att jag har fått det.',
        'Då gör vi så. Mejla mig datumet i kväll så vi båda har det, så berättar jag för styrelsen på tisdag.',
      ],
      later: [
        'Inte riktigt än, men släpp inte tanken. Jag vill känna av läget hos ett par av de andra först.',
        'Det skulle kunna gå. Jag vill sova på det innan vi sätter ut någon dag.',
        'Jag säger inte nej. Ring mig efter nästa styrelsemöte så får vi se.',
      ],
      no: [
        'Nej, helst inte. Som det är nu skulle det bara bli oroligt i huset, och det är det inte värt.',
        'Där får jag nog säga nej. Det finns inget i det än som jag kan visa för medlemmarna.',
        'Tack, men inte den här gången. Jag vet vad du vill sälja, men inte varför det skulle passa oss.',
      ],
    },
    steps: [
      [
        'Ärligt talat, vi har bränt oss förut. Så jag tänker mig för innan jag släpper in någon.',
        'Vi har bränt oss förut. Säger man solceller här i huset så är det halva stämman som tittar i golvet.',
        'Det finns en anledning till att jag är trög. Vi har bränt oss, och det var mig folk ringde till efteråt.',
      ],
      [
        'För mig är det en sak som avgör. Det måste bli medlemmarnas eget beslut, annars får vi äta upp det i åratal.',
        'Det måste bli medlemmarnas eget beslut. Hellre ett ja som tar tid än ett snabbt från fem personer runt ett bord.',
        'Jag behöver inte få rätt i det här. Det ska vara deras beslut, så att ingen tycker att man har kört över dem.',
      ],
      [
        'Skriver du två ärliga sidor lägger jag dem i kallelsen till maj. Ingen broschyr, bara det du har sagt här.',
        'Vi kan göra så här: du skriver två ärliga sidor, och jag lägger dem i kallelsen till maj. Då har alla läst samma sak.',
        'Det jag kan göra är det här. Ge mig två ärliga sidor, så går de ut med kallelsen till maj med ditt namn under.',
      ],
    ],
    silence: [
      'Ingen brådska. Jag undrar bara var du vill börja.',
      'Nu blev det tyst. Var det något du tänkte fråga?',
      'Jag klarar av att sitta tyst, jag har lett en hel del möten. Men jag blir nyfiken på vad du tänker.',
    ],
    ending: [
      'Tiden börjar ta slut. Är det något du vill att vi gör härnäst?',
      'Jag måste ner i källaren alldeles strax. Hur gör vi med det här?',
      'Vi får runda av snart. Finns det något du vill ha av mig?',
    ],
    agreedStep:
      'Noa skriver två sidor för och emot till den dag vi bestämde. Jag skickar dem med kallelsen.',
  },
  seller: {
    goal: 'Ta reda på om solceller är värt en tid på styrelsemötet, och få ett datum i så fall.',
    focus: 'Själv berätta det tråkiga om taket, och fråga om nästa steg.',
    beats: [
      {
        turn: 'agenda',
        tag: { kind: 'behaviour', dimension: 'S', polarity: 1, marker: 'Sp1' },
        says: [
          'Tack för att du tog dig tid, Eli. När vi är klara vill jag att vi vet om det här är värt en tid på styrelsemötet eller inte.',
          'Hej Eli. Jag vill gärna få en tid på ert styrelsemöte, så i dag får vi se om det finns skäl till det.',
        ],
      },
      {
        turn: 'question',
        tag: { kind: 'behaviour', dimension: 'M', polarity: 1, marker: 'Mp1' },
        says: [
          'Hur går det till när ni ska besluta om något stort i huset? Vilka behöver vara med på det?',
          'Om vi säger att något större ska göras här, hur kommer ni fram till ett beslut, från första tanken till omröstningen?',
        ],
      },
      {
        turn: 'offer',
        tag: { kind: 'behaviour', dimension: 'L', polarity: 1, marker: 'Lp2' },
        says: [
          'Så det handlar minst lika mycket om folket i huset som om panelerna. Har jag förstått dig rätt?',
          'Om jag hör rätt är det du som får stå till svars i trappan efteråt. Är det så det är?',
        ],
      },
      {
        turn: 'other',
        tag: null,
        says: [
          'Jag mäter taken och sköter papperen själv, så det är mig du får tag på om det är något.',
          'Jag har satt paneler på en hel del hus i den här storleken. Inget av dem har haft samma sorts möte om det.',
        ],
      },
      {
        turn: 'question',
        tag: null,
        says: [
          'Hur får folk reda på saker här i huset? Lappar i porten, mejl, eller mest vid soprummet?',
          'När du ska nå ut till alla, hur gör du då? Har ni ett informationsblad, eller anslagstavlan där nere?',
        ],
      },
      {
        turn: 'drift',
        tag: { kind: 'behaviour', dimension: 'S', polarity: -1, marker: 'Sn2' },
        says: [
          'Jag måste säga att ni har en fantastiskt fin gård. Vem sköter rosorna? Min mamma skulle flytta in i morgon.',
          'Vilken utsikt ni har högst upp, jag blev stående där i fem minuter. Ser man sjön på vintern också?',
        ],
      },
      {
        turn: 'drift',
        tag: { kind: 'behaviour', dimension: 'C', polarity: -1, marker: 'Cn1' },
        says: [
          'Och det är ingen stress alls med styrelsen. Det tar vi någon annan gång, det är trevligt bara att sitta och prata.',
          'Mötet och allt det där löser sig på något vis. Jag har ingen brådska, och du är lätt att prata med.',
        ],
      },
      {
        turn: 'agenda',
        tag: { kind: 'behaviour', dimension: 'S', polarity: 1, marker: 'Sp3' },
        says: [
          'Jag märker att jag pratar runt det här, för nästa bit är inte lika rolig. Jag kom hit för taket, så låt oss ta det nu.',
          'Nu har jag pratat bort en bra stund. Du gav mig den här stunden för att vi skulle prata om taket, så då gör vi det.',
        ],
      },
      {
        turn: 'offer',
        tag: { kind: 'behaviour', dimension: 'A', polarity: 1, marker: 'Ap1' },
        says: [
          'Ert tak vetter mot sydost, och det ger ungefär femton procent mindre än det ideala. Dessutom måste halva läggas om inom fem år.',
          'Två saker talar emot. Ni får ut runt femton procent mindre än på de bästa taken, och halva ert måste läggas om inom fem år.',
        ],
      },
      {
        turn: 'offer',
        tag: { kind: 'behaviour', dimension: 'A', polarity: 1, marker: 'Ap4' },
        says: [
          'I era kläder skulle jag inte sätta något på den halvan förrän den är omlagd. Min order blir mindre, men det är ändå mitt råd.',
          'Mitt råd är att låta den halvan vara tills det nya taket ligger där. Jag tjänar mindre på det, men ni slipper betala jobbet två gånger.',
        ],
      },
      {
        turn: 'proposal',
        tag: { kind: 'behaviour', dimension: 'C', polarity: 1, marker: 'Cp2' },
        says: [
          'Vad säger du om att jag skriver två sidor, för och emot, med källor? Du har dem fredag nästa vecka, Eli, och bestämmer vilka som ska läsa.',
          'Jag skulle hellre skriva två sidor än hålla en presentation, och nackdelarna ska vara med. Du kan få dem fredag nästa vecka. Har du nytta av det?',
        ],
      },
      {
        turn: 'other',
        tag: { kind: 'behaviour', dimension: 'C', polarity: 1, marker: 'Cp1' },
        says: [
          'Då tar jag om det. Två sidor från mig fredag nästa vecka, med både för och emot, och du väljer hur de når folk. Är det så du ser det?',
          'Jag skriver alltså, och du läser först. Tycker du att det inte är rakt nog skickar du tillbaka det. Har jag missat något?',
        ],
      },
    ],
    answers: {
      offer: [
        'Tack för att du berättar. Jag hade också varit på min vakt mot en sån som jag, i ditt ställe.',
        'Det där hjälper mig mer än du tror. Då saktar jag in och börjar där i stället.',
        'För att vara lika öppen: jag får betalt när det kommer upp paneler, så ha det i bakhuvudet när du lyssnar på mig.',
        'Bra att du säger det. Jag tänker inte försöka prata bort det, jag vill hellre höra hur det var.',
      ],
      breach: [
        'Jag hör att det blev fel. Säg vad jag missade så försöker jag igen.',
        'Det får jag ta. Hellre att du säger det till mig än till styrelsen efteråt.',
        'Okej. Vi kan sluta här om du vill, och det är ingen fara för min del.',
      ],
      question: [
        'Jag vill inte gissa. Jag räknar på det, så får du det skriftligt med källan bredvid.',
        'Det jag säkert vet är hur taket ligger. Det vetter mot sydost, och det kostar er ungefär femton procent.',
        'I ett ärligt svar måste det vara med att halva taket ska läggas om inom fem år. Allt jag säger hänger på det.',
        'Du vet att jag gärna vill presentera för styrelsen. Så väg in det när jag svarar, och fråga någon annan också.',
      ],
      push: [
        'Kort sagt har jag inget pris som jag kan stå för än. Takomläggningen måste räknas in först.',
        'Jag kan slänga ur mig en siffra, men då är inte taket med och om ett år är du arg på mig.',
        'Du ska få ett svar, och en dag för det också. Låt mig räkna ordentligt till på fredag.',
      ],
      drift: [
        'Så är det hos oss med. Vi hade en hel kväll om cyklarna en gång.',
        'Resten av den historien vill jag gärna höra över en kopp till. Ska vi ta taket medan vi sitter här?',
        'Den var bra. Jag har svårt att låta bli sånt här prat, så du får nog styra in oss igen.',
      ],
      other: [
        'Det tar jag med mig när jag tänker på resten av huset.',
        'Okej, det skriver jag upp så jag slipper lita på minnet.',
        'Ja, jag ska inte ta för givet att det är solceller ni behöver mest.',
        'Bra. Jag lär mig hellre huset av dig än av ritningarna.',
      ],
    },
    silence: [
      'Jag väntar gärna. Det är en del att smälta, och du kan huset bättre än jag.',
      'Vad tänker du på just nu?',
      'Ska jag förklara det på ett annat sätt, eller funderar du på hur grannarna skulle ta det?',
    ],
    ending: [
      'Vi har bara någon minut kvar. Ska vi bestämma vem som gör vad innan du går?',
      'Jag ser att klockan går. Jag vill gärna att vi skiljs åt med ett datum, även om det är ett datum för ett nej.',
      'Innan vi slutar: räcker det här för att du ska vilja ha något på papper från mig?',
    ],
    agreedStep: 'Två sidor för och emot, med källor, till Eli fredag nästa vecka.',
  },
  observer: observerSv,
  after: afterSv,
};
