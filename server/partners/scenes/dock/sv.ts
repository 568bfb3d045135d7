import type { SceneWords } from '../../scene.ts';
import { afterSv } from './after.ts';
import { cuesSv } from './cues.ts';
import { observerSv } from './observer.ts';

/** The Loading Dock in Swedish. */
export const sv: SceneWords = {
  cues: cuesSv,
  buyer: {
    opens: [
      'Hej Kim, kom in. Se upp för truckarna, de ser inte upp för dig.',
      'God morgon. Jag har tjugo minuter, sen ska jag ner till port två.',
      'Tjena. Ta den stolen, den andra är trasig. Vill du ha kaffe?',
    ],
    answers: {
      agenda: [
        'Bra, då vet jag. Det har suttit folk här en timme innan de kom fram till vad de ville.',
        'Okej. Du har tjugo minuter, så det är lika bra att vi vet vad de ska gå till.',
        'Det låter vettigt. Fast jag vill veta vad det betyder där nere, inte bara här uppe på kontoret.',
      ],
      question: [
        'Tänk dig elva portar och runt sjuttio bilar en vanlig dag. Vem som ska var står på en whiteboard, och pennan är oftast slut.',
        'Det beror på vilket skift du frågar. Det första börjar sex och det andra klockan två, och överlämningen tar fem minuter eller fyrtio.',
        'Du måste veta att de fasta åkerierna ringer innan. Resten dyker upp vid grinden och trycker på knappen, och då får vi leta efter en lucka.',
        'Frågar du mig en onsdag säger jag att det nästan sköter sig självt. Men man kan ju inte bygga ett lager för onsdagar.',
        'Jag började själv på kajen, så jag går ner dit nästan varje morgon. Tio minuter vid grinden säger mer än en rapport.',
        'Det mesta landar i telefonen. Någon undrar var lasset är, och då får någon annan gå ut och titta.',
        'Tänk på att ungefär en tredjedel av bilarna kommer från utlandet. Med de chaufförerna pratar vi mest med händerna.',
      ],
      offer: [
        'Det är värt en del för mig. De flesta som kommer hit har bestämt sig redan på parkeringen.',
        'Okej. Du är den första i den där stolen som säger något sånt.',
        'Då kan jag sänka garden lite. Fråga på, du.',
        'Det gillar jag. Fråga lite till om hur det är där nere, så ska du få ordentliga svar.',
        'Du säger det med vanliga ord, och det är jag inte bortskämd med här uppe. Gänget på kajen hade gillat dig.',
      ],
      breach: [
        'Sånt där får mig mest att titta på klockan.',
        'Nja, på det viset kommer vi ingen vart. Prova något annat.',
        'Där tappade du mig. Kan vi gå tillbaka till kajen?',
      ],
      push: [
        'Du vill ha svar i ett huj. Jag tänker längre än så när jag köper en palldragare.',
        'Nej, så jobbar inte jag. Jag köper inget förrän jag har sett vad det gör nere vid grinden.',
        'Jag hör att du vill. Men jag är inte där än, och det hjälper inte att fråga igen.',
      ],
      drift: [
        'Jo, du vet hur det är. Men jag har en kaj att sköta, så vi får inte bli sittande.',
        'Det hade varit trevligt att prata om, men snart ringer de efter mig där nerifrån.',
        'Ha, fråga mig om det över en öl någon gång. Det var väl inte därför du körde hit.',
      ],
      other: [
        'Okej. Jag jämför allt med hur det ser ut vid grinden halv sju, när de första bilarna rullar in.',
        'Mm. Jag har alltid ett öra vid grinden, men jag lyssnar.',
        'Ja. Säg det enkelt, som om vi stod på kajen.',
        'Hm. Är det något du vill veta av mig?',
        'Jaha. Jag har haft en del besök här uppe genom åren, så jag brukar avvakta.',
      ],
    },
    proposal: {
      yes: [
        'Ja, kom och mät. Vi tar den dagen, så ber jag Nour på morgonskiftet gå med dig.',
        'Då kör vi. Var vid grinden före sex och fråga efter Nour, som kan varenda port utan och innan.',
        'Den dagen går bra. Nour från kajen visar dig runt, och jag säger till de andra varför du är där.',
      ],
      later: [
        'Kanske. Jag vill prata med gänget innan jag ställer någon där med ett tidtagarur.',
        'Jag får fundera. Skriv några rader om vad du skulle behöva av oss, så hör jag av mig.',
        'Det är inget nej. Jag vill bara se hur de närmaste veckorna blir först.',
      ],
      no: [
        'Nej, det tror jag inte. Jag ser inte vad de på kajen skulle få ut av det.',
        'Jag står över. Du skulle gå i vägen, och jag kan inte ens förklara för dem varför.',
        'Nej tack. Innan jag släpper ner dig på kajen vill jag märka att du förstår hur vi jobbar.',
      ],
    },
    steps: [
      [
        'Måndagarna är kaos, om jag ska vara ärlig. Resten av veckan sover jag gott.',
        'Du skulle se en måndag här. Måndagarna är kaos, det vet alla redan på parkeringen.',
        'Det är måndagarna. De är kaos, och före nio har jag oftast varit nere två vändor.',
      ],
      [
        'Jag kan säga vad det är som gnager. Folk har bett om omplacering, bort från kajen.',
        'Det har gått så långt att folk har bett om omplacering. Det gör man inte i första taget.',
        'Folk har bett om omplacering. Mejlen ligger i en mapp, och jag har inte svarat på dem än.',
      ],
      [
        'Du ska veta att det är it-stopp, så inget får kopplas in just nu. Men en mätdag kan jag besluta om.',
        'Så här är det. Vi har it-stopp, och det rår inte jag på. En mätdag däremot kan jag besluta om själv.',
        'Allt som har en sladd får vänta, det är it-stopp. Men att du kommer hit en dag och mäter, det kan jag säga ja till.',
      ],
    ],
    silence: [
      'Nu blev du tyst. Sa jag något konstigt, eller räknar du lastbilar?',
      'De backar så det hörs ända hit upp. Fortsätt du, jag lyssnar.',
      'Var det något om kajen du ville veta?',
    ],
    ending: [
      'Snart vill de ha ner mig igen. Har du något att föreslå?',
      'Tiden går fort. Vad händer nu, om det händer något?',
      'Två minuter till, sen måste jag springa. Vad tycker du att jag ska göra?',
    ],
    agreedStep: 'Kim kommer och mäter på kajen den dag vi bestämde. Nour från kajen går med.',
  },
  seller: {
    goal: 'En mätdag på plats, med datum och ett namn från kajen.',
    focus: 'Fråga om människorna på kajen innan jag tar upp produkten.',
    beats: [
      {
        turn: 'agenda',
        tag: { kind: 'behaviour', dimension: 'S', polarity: 1, marker: 'Sp1' },
        says: [
          'Tack för att jag fick komma, Robin. När de tjugo minuterna är slut vill jag att vi vet om det är värt en mätdag på er kaj eller inte.',
          'Hej Robin. Jag skulle gärna komma tillbaka en dag och mäta, men först vill jag ta reda på om du har någon nytta av det.',
        ],
      },
      {
        turn: 'question',
        tag: { kind: 'behaviour', dimension: 'L', polarity: 1, marker: 'Lp1' },
        says: [
          'Kan du ta mig igenom en morgon där ute, från första bilen vid grinden?',
          'Hur är en dag på kajen, om man ser den inifrån?',
        ],
      },
      {
        turn: 'offer',
        tag: { kind: 'behaviour', dimension: 'L', polarity: 1, marker: 'Lp2' },
        says: [
          'Så det funkar för att folk där ute får det att funka, och vissa dagar kostar det mer än andra. Har jag fattat rätt?',
          'Det låter som att planen är en sak och det som står vid grinden en annan. Är det ungefär så?',
        ],
      },
      {
        turn: 'other',
        tag: null,
        says: [
          'Jag jobbade med transportplanering innan jag började sälja, så jag vet hur en telefon låter som aldrig tystnar.',
          'Jag gick förbi portarna på vägen in. Det syns att någon har tänkt på hur bilarna ska vända.',
        ],
      },
      {
        turn: 'question',
        tag: null,
        says: [
          'Hur talar åkerierna om när de kommer? Eller gör de inte det?',
          'Vad har ni i dag för att hålla reda på vem som står vid vilken port?',
        ],
      },
      {
        turn: 'push',
        tag: { kind: 'behaviour', dimension: 'P', polarity: -1, marker: 'Pn4' },
        says: [
          'Då är det enkelt. Tider, sms till chaufförerna och en skärm vid grinden för 6 900 i månaden. Kan vi säga ja till det i dag?',
          'Jag har hört så det räcker, det här passar er. Det kostar 6 900 i månaden och jag kan lägga in er nu direkt, ska jag göra det?',
        ],
      },
      {
        turn: 'breach',
        tag: { kind: 'behaviour', dimension: 'A', polarity: -1, marker: 'An2' },
        says: [
          'Du ska veta att era konkurrenter har det redan. Ni vill väl inte vara det sista lagret i Jönköping som är utan.',
          'Era konkurrenter har det redan, och de behövde inte fundera särskilt länge. Jag skulle inte vänta om jag var du.',
        ],
      },
      {
        turn: 'offer',
        tag: { kind: 'behaviour', dimension: 'L', polarity: 1, marker: 'Lp4' },
        says: [
          'Jag backar. Du hade inte bett om något av det där, och jag satt och sålde när jag borde ha lyssnat.',
          'Förlåt, vad andra har köpt säger ingenting om er kaj. Jag stänger datorn och börjar om från ditt håll.',
        ],
      },
      {
        turn: 'question',
        tag: { kind: 'behaviour', dimension: 'M', polarity: 1, marker: 'Mp1' },
        says: [
          'Vem där nere märker det först när en dag går snett, och hur tar de det?',
          'Hittills har jag bara frågat om bilar. Hur har de det, de som jobbar på kajen?',
        ],
      },
      {
        turn: 'offer',
        tag: { kind: 'behaviour', dimension: 'A', polarity: 1, marker: 'Ap1' },
        says: [
          'En sak ska du ha hört av mig. Vårt system klarar inte utländska åkerier utan konto, så för dem blir det telefon i alla fall.',
          'Vi har en svag punkt, och den visar jag hellre själv. Ett utländskt åkeri utan konto hamnar utanför, och det har jag ingen lösning på.',
        ],
      },
      {
        turn: 'proposal',
        tag: { kind: 'behaviour', dimension: 'C', polarity: 1, marker: 'Cp2' },
        says: [
          'Jag skulle vilja komma måndag nästa vecka klockan sex och mäta en hel dag, ihop med någon från kajen. Inget installeras. Vem ska jag fråga?',
          'Vem på kajen skulle kunna vara med på en mätdag, Robin? Jag tänker mig måndag om två veckor, och siffrorna får du behålla hur det än blir.',
        ],
      },
      {
        turn: 'other',
        tag: { kind: 'behaviour', dimension: 'C', polarity: 1, marker: 'Cp1' },
        says: [
          'Jag går igenom det så vi menar samma sak. Den måndagen klockan sex, en av dina och jag, och siffrorna hos dig på fredagen. Vill du ändra något?',
          'Förslaget är alltså en mätdag med ett namn från kajen, och inget prat om köp förrän du har sett siffrorna. Stämmer det?',
        ],
      },
    ],
    answers: {
      offer: [
        'Tack för att du säger det. Det är viktigare här än hur många bilar ni har.',
        'Bra att du tog upp det. Produkten kan vänta, jag vill hellre höra mer om det där.',
        'Det är inte lite att ha på sitt bord. Jag tänker inte skynda förbi det.',
        'Då ska jag också vara öppen. Jag sålde det här en gång till ett ställe där det inte passade, för att jag aldrig frågade.',
      ],
      breach: [
        'Det är rättvist. Jag låter väl som de fem senaste som satt här.',
        'Okej, det får jag svälja. Ska jag fortsätta, eller bryter vi här?',
        'Den tog. Vad vill du hellre använda tiden till?',
      ],
      question: [
        'En del av det vet jag. Listpriset är 6 900 kronor i månaden, men om det är värt det för er kan jag inte säga förrän jag har mätt.',
        'Jag tar det jag är säker på. Bokningar och tider klarar systemet bra, det som inte går är utländska åkerier som saknar konto.',
        'Det vet jag inte, och jag vill inte gissa om er kaj. Jag tar reda på det och mejlar dig före fredag.',
        'Min egen del kan jag svara för. Jag mäter själv, så från klockan sex har du mig där i gul väst.',
      ],
      push: [
        'Då tar jag det kort. Det kostar 6 900 i månaden, och där skulle jag stanna tills vi vet vad det ska lösa.',
        'Priset kan du få, det är 6 900. Men ett ja bara på det är inte mycket värt, varken för dig eller mig.',
        'Jag har inget rakt svar på det än. Efter en dag nere på kajen har vi ett.',
      ],
      drift: [
        'Det där kan jag prata om i en timme. Men du har en kaj att sköta, så ska vi gå tillbaka?',
        'Samma här. Du får ta resten på vägen ner till grinden.',
        'Kul att höra. Jag lovade ju att hålla dina tjugo minuter, så tillbaka till bilarna.',
      ],
      other: [
        'Okej. Jag har blocket framme, så inget du säger går till spillo.',
        'Jag förstår. Det hör jag hellre av dig än gissar mig till.',
        'Bra. Jag går efter det du säger och inte efter vår broschyr.',
        'Då så. Det hamnar i blocket med dina ord.',
      ],
    },
    silence: [
      'Ingen brådska. Jag smälter fortfarande det du har berättat.',
      'Vad är det du väger mellan just nu?',
      'Ska vi gå ner och titta på grinden tillsammans i stället?',
    ],
    ending: [
      'Dina tjugo minuter är snart slut. Kan vi sätta en dag, eller är det för tidigt för dig?',
      'Innan de ropar på dig: vad måste vara på plats för att jag ska få komma och mäta?',
      'Jag sa att jag skulle hålla tiden. Ska vi säga vem som gör vad nu, även om svaret är ingen?',
    ],
    agreedStep:
      'En mätdag på kajen den måndag vi bestämde, tillsammans med den från kajen som Robin nämnde.',
  },
  observer: observerSv,
  after: afterSv,
};
