import type { SceneWords } from '../../scene.ts';
import { afterSv } from './after.ts';
import { cuesSv } from './cues.ts';
import { observerSv } from './observer.ts';

/** The School Lunch in Swedish. */
export const sv: SceneWords = {
  cues: cuesSv,
  buyer: {
    opens: [
      'Hej Lo, kom in. Jag la precis på luren, det är ett kök som saknar en person i dag.',
      'Hej, kul att ses. Jag har tid fram till menymötet halv tre.',
      'Välkommen till måltidsenheten. Här inne är det trångt, men lunchen tvärs över korridoren är bra.',
    ],
    answers: {
      agenda: [
        'Bra att veta. Jag har fjorton kök att tänka på, så berätta vad det skulle betyda för ett av dem.',
        'Ja, det kan vi väl ta reda på. Jag kan varken säga bu eller bä än, men jag lyssnar.',
        'Tack, det är skönt att få det sagt från början. Fråga på, du.',
      ],
      question: [
        'Med fjorton kök finns det aldrig bara ett svar. Fem lagar allt från grunden, resten får en del skickat till sig.',
        'Tänk dig runt fyra tusen luncher en vanlig dag. De minsta äter redan tjugo i elva, så förmiddagen är kort.',
        'Allt hänger på sexveckorsmenyn. Onsdagen är vegetarisk, och då brukar jag kolla lite extra vad som slängs.',
        'Det skiljer sig mellan skolorna. En har en ugn från 1989, en annan har en splitterny men ingenstans att ställa blecken.',
        'Jag jobbade själv som kock i elva år innan jag fick det här skrivbordet. Jag försöker komma ut i något av köken varje torsdag.',
        'Det är barnen man ska fråga, de säger ifrån direkt. Är svinnhinken full klockan ett så är det något med rätten.',
      ],
      offer: [
        'Tack för det. De flesta säljare jag träffar kommer aldrig så långt.',
        'Bra att du säger det. Då är det lättare att berätta hur det går till där ute.',
        'Du har känsla för det där, märker jag. Det finns en del till att säga om det.',
        'Då kan jag vara lika öppen. Det är inte jag som står vid spisen längre, och det försöker jag komma ihåg.',
        'Det var länge sen en leverantör pratade så med mig. Fråga gärna lite till.',
      ],
      breach: [
        'Det där har jag hört på många möten. Det brukar inte gå hem hos någon med förkläde på.',
        'Hm. Undrar om du hade sagt det med en slev i handen.',
        'Det kan vi hoppa över. Fram till dess tyckte jag att vi hade ett bra samtal.',
      ],
      push: [
        'Jag beställer inte mat så här över skrivbordet. Och jag har avtal att hålla mig till.',
        'Något svar får du inte av mig i dag. Det är inte bara jag som ska ge det.',
        'Ta det lite lugnt. Jag vet ju inte ens hur det skulle bli en vanlig tisdag.',
      ],
      drift: [
        'Det där kan jag prata om hela eftermiddagen, så lura mig inte. Ta en kaka medan du håller på.',
        'Ha, det är precis sånt vi brukar avhandla medan diskmaskinen går.',
        'Nu blev jag på gott humör. Var har du växt upp, förresten?',
      ],
      other: [
        'Jaha. Jag ser allt från ett kök där två personer lagar till trehundra, så ha tålamod med mig.',
        'Okej, jag lyssnar. Med halva huvudet är jag alltid ute i något av köken.',
        'Jag förstår. Bäst tycker jag om när folk berättar vad de har sett i ett kök och låter broschyren vara.',
        'Ja du. Med mat vill jag smaka först och tycka sen.',
        'Ja, fortsätt du. Jag har tid ända till menymötet.',
      ],
    },
    proposal: {
      yes: [
        'Ja, en provlagning kan jag ordna. Vi säger köket på Parkskolan, med Robin, den vecka som passar oss båda.',
        'Det blir bra. Ett kök till att börja med, så frågar jag Robin på Parkskolan redan i dag så att vi har en kock.',
        'Det gör vi. Jag skriver in det i kökets egen kalender, så vet de att du kommer och varför.',
      ],
      later: [
        'Kanske det. Jag vill nämna det för några ute i köken innan du får en vecka.',
        'Jag stänger inga dörrar. Hör av dig när nästa meny är satt.',
        'Jag får fundera på vilket kök det skulle vara i så fall. Lova något här och nu kan jag inte.',
      ],
      no: [
        'Nej, inte som det ser ut nu. Då ber jag köken om något som jag inte kan förklara för dem.',
        'Jag avstår. Maten är säkert bra, men jag vet för lite om vad den kräver av oss.',
        'Nej tack. Går jag ut med det i morgon får jag ta tillbaka det på fredag.',
      ],
    },
    steps: [
      [
        'Det är inte lätt att ändra något i ett kök. Flyttar man en gryta så flyttar sig hela förmiddagen.',
        'Grejen är att det inte är lätt att ändra något i ett kök. Varenda minut före elva är redan upptagen.',
        'Inget i ett kök är lätt att ändra på. Vi flyttade brödet till en annan hylla en gång, och det ringde de om i en vecka.',
      ],
      [
        'Jag ska säga som det är. Mina kockar är trötta på projekt, det hörs redan när de svarar i telefon.',
        'Mina kockar är trötta på projekt. I förrådet står en pärm för varje, och pärmarna ser väldigt nya ut.',
        'Det är själva ordet, tror jag. Säger man projekt ser mina kockar trötta ut innan man har pratat klart.',
      ],
      [
        'Vet du vad, kom och laga med dem vecka 38. Ta på dig ett förkläde och se hur det går.',
        'Kom och laga med dem vecka 38. Ta med dig maten, så letar vi fram ett hårnät.',
        'Jag har dig hellre där vid spisen än här på stolen. Vecka 38, kom och laga med dem.',
      ],
    ],
    silence: [
      'Ta en stund om du behöver. Jag är van vid mer oväsen än så här.',
      'Tappade jag bort dig? Det är bara att fråga.',
      'Vad tyst det blev. Var det något om köken du undrade över?',
    ],
    ending: [
      'Menymötet börjar när som helst. Vad hade du tänkt dig för oss?',
      'Jag behöver gå snart. Bestämmer vi något, eller var det här allt för i dag?',
      'Nu är vi nästan klara. Är det något du vill be om så passa på.',
    ],
    agreedStep:
      'En provlagning i ett kök den vecka vi sa. Jag frågar kocken, och Lo är med och lagar.',
  },
  seller: {
    goal: 'Få det nya sortimentet provat i minst ett kök.',
    focus: 'Säga högt att det tar längre tid, och be om ett kök och en vecka.',
    beats: [
      {
        turn: 'agenda',
        tag: { kind: 'behaviour', dimension: 'S', polarity: 1, marker: 'Sp1' },
        says: [
          'Tack för att jag fick komma, Billie. I dag vill jag att vi tar reda på om våra baljväxter är värda att prova i något av era kök.',
          'Hej Billie. Jag hoppas på ett kök som vill prova vårt baljväxtsortiment, och nu vill jag se med dig om det är en rimlig tanke.',
        ],
      },
      {
        turn: 'question',
        tag: { kind: 'behaviour', dimension: 'L', polarity: 1, marker: 'Lp1' },
        says: [
          'Innan jag visar något, hur ser en förmiddag ut i ett av köken, från att leveransen kommer tills första klassen sätter sig?',
          'Kan du inte berätta hur en vanlig dag ser ut där ute? Jag börjar hellre där än med broschyren.',
        ],
      },
      {
        turn: 'offer',
        tag: { kind: 'behaviour', dimension: 'L', polarity: 1, marker: 'Lp2' },
        says: [
          'Så det är en sak vad som står i planeringen, och en annan hur det är vid spisen klockan tio. Är det ungefär så?',
          'Då är det timmarna före lunch som avgör vad som går att göra, om jag har fattat rätt. Stämmer det?',
        ],
      },
      {
        turn: 'other',
        tag: null,
        says: [
          'Det jag har med mig är ärtor, bönor och linser, som färs, strimlor och biffar. Innehållet står på baksidan av bladet.',
          'Sortimentet är mest ärtor och linser, och en del bönor. Det finns som färs, strimlor och biffar, i lådor om fem kilo.',
        ],
      },
      {
        turn: 'drift',
        tag: { kind: 'behaviour', dimension: 'S', polarity: -1, marker: 'Sn2' },
        says: [
          'Jag älskade skolmaten, det måste jag bara få säga. Pannkakor varannan torsdag, jag drömmer om dem än. Vad var din favorit?',
          'Vad gott det luktar i er korridor. Är det bröd? Jag bakar på surdeg hemma, så jag blev stående där en stund.',
        ],
      },
      {
        turn: 'question',
        tag: null,
        says: [
          'Vad serverar de där ute i dag, förresten?',
          'Vilken rätt går alltid åt, oavsett skola?',
        ],
      },
      {
        turn: 'breach',
        tag: { kind: 'behaviour', dimension: 'M', polarity: -1, marker: 'Mn3' },
        says: [
          'Det era kök behöver är något som de kan byta rakt av. Ingen vid spisen kommer att märka någon skillnad.',
          'Det här är precis vad köken saknar. De byter ut färsen och sen går det av sig självt, kockarna märker det inte ens.',
        ],
      },
      {
        turn: 'offer',
        tag: { kind: 'behaviour', dimension: 'A', polarity: 1, marker: 'Ap1' },
        says: [
          'Jag måste rätta mig. Det kommer att märkas, för varje rätt tar tjugo minuter längre att laga. Det borde jag ha börjat med.',
          'Nu lät det finare än det är. Det är tjugo minuters mer jobb per rätt, och de minuterna hamnar hos kockarna, inte hos mig.',
        ],
      },
      {
        turn: 'question',
        tag: { kind: 'behaviour', dimension: 'M', polarity: 1, marker: 'Mp1' },
        says: [
          'Vilka fler än du måste vilja det här? Och skulle jag kunna få träffa någon av kockarna innan något bestäms?',
          'De som ska hitta de där tjugo minuterna, vad skulle de säga? Kan jag få höra det av dem själva?',
        ],
      },
      {
        turn: 'offer',
        tag: { kind: 'behaviour', dimension: 'A', polarity: 1, marker: 'Ap4' },
        says: [
          'Jag säljer förstås gärna hela sortimentet, men i ditt ställe skulle jag prova en enda rätt. Vill kockarna inte ha den så låt bli resten.',
          'Finns det inte plats för tjugo minuter någonstans så ska ni inte köpa det här. Det får jag hellre veta nu än i november.',
        ],
      },
      {
        turn: 'proposal',
        tag: { kind: 'behaviour', dimension: 'C', polarity: 1, marker: 'Cp2' },
        says: [
          'Jag skulle vilja föreslå en provlagning, Billie. Ett kök, en rätt, en tisdag som passar dem, och jag är med och lagar. Vilket kök, och vem ska jag prata med?',
          'Kan vi göra en provlagning i ett av köken? Du väljer tisdag och kock, så är jag där med maten klockan sju.',
        ],
      },
      {
        turn: 'other',
        tag: { kind: 'behaviour', dimension: 'C', polarity: 1, marker: 'Cp1' },
        says: [
          'Då upprepar jag det. En rätt i ett kök en tisdag, jag gör merjobbet själv, och kockarna säger vad de tycker. Fick jag med allt?',
          'Det jag har antecknat är alltså en enda rätt, ett enda kök, och jag i förkläde den tisdagen. Har du skrivit samma sak?',
        ],
      },
    ],
    answers: {
      offer: [
        'Tack för att du berättade det. Hellre nu än när jag står där med vagnen full av lådor.',
        'Det var bra att du sa det. Jag låter broschyren ligga och hör gärna mer.',
        'Då ska jag vara öppen, jag med. Maten är bra, men varje rätt tar tjugo minuter längre och jag har dragit mig för att säga det.',
        'Det låter rimligt. Jag vill inte heller att någon utifrån kommer och möblerar om min arbetsdag.',
      ],
      breach: [
        'Okej, jag hade nog också blivit kort i tonen. Vad var det jag sa?',
        'Jag hör dig. Jag backar lite, så får du säga om det är någon idé att fortsätta.',
        'Det sved lite, men du kan ha rätt. Jag provar från andra hållet.',
      ],
      question: [
        'En sak först. Räkna med tjugo minuter mer per rätt än i dag, och jag vill att du får veta det av mig och inte av första köket som provar.',
        'Jag kan säga vad det är i maten och hur man lagar den. Hur det går med er utrustning vet jag inte förrän jag har stått där.',
        'Det har jag inte med mig. Jag kollar med vårt eget kök och skriver till dig på fredag.',
        'En del av svaret har jag. Maten kan jag stå för, men hur det funkar en stressig förmiddag vet dina kockar bättre.',
      ],
      push: [
        'Ett pris ska du få, men då har du bara halva svaret. Den extra tiden i köket står inte i prislistan.',
        'Jag skickar prislistan i kväll. Men låt den inte avgöra något förrän någon har lagat maten.',
        'Det korta svaret är att jag inte vet än om det passar er. Efter en provlagning vet vi det båda två.',
      ],
      drift: [
        'Nu fick du i gång mig. Sånt här kan jag ägna hela besöket åt, och sen åker jag hem med ingenting.',
        'Precis likadant är det hemma hos oss, varje vecka. Men det var ju för köken jag kom.',
        'Vad härligt. Jag har en liknande historia, men den får du till lunchen om vi kommer så långt.',
      ],
      other: [
        'Jag förstår. Jag ska tänka på hur det låter för den som står vid spisen.',
        'Det ska jag komma ihåg när jag plockar fram lådorna.',
        'Okej. Jag gjorde mig en bild i bilen hit, och den får du gärna rätta till.',
        'Jag antecknar det, så slipper du säga det två gånger.',
      ],
    },
    silence: [
      'Tänk du. Jag har lagt fram rätt mycket på kort tid.',
      'Är det något särskilt kök du tänker på nu?',
      'Säg till om jag ska sluta prata om maten och fråga dig något i stället.',
    ],
    ending: [
      'Tiden är nästan ute. Vilket kök kan vi börja med, och vem ringer jag?',
      'Ska vi leta efter en vecka innan du måste gå? Finns det ingen så är det också ett svar.',
      'Ett par minuter har vi kvar. Dem vill jag lägga på vad som händer sen.',
    ],
    agreedStep:
      'Provlagning av en rätt i ett kök den vecka vi bestämde. Jag är där klockan sju och lagar med den kock som Billie frågar.',
  },
  observer: observerSv,
  after: afterSv,
};
