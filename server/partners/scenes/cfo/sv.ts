import type { SceneWords } from '../../scene.ts';
import { afterSv } from './after.ts';
import { cuesSv } from './cues.ts';
import { observerSv } from './observer.ts';

/** The Careful CFO in Swedish. */
export const sv: SceneWords = {
  cues: cuesSv,
  buyer: {
    opens: [
      'Hej, hörs jag? Jag har avsatt en kvart för det här.',
      'God morgon, Jona. Jag har kameran på så länge uppkopplingen orkar.',
      'Hej. Jag sitter mellan två möten, så börja du.',
    ],
    answers: {
      agenda: [
        'Bra. Mer än så hinner vi nog inte, så det passar mig.',
        'Det är bra att du säger det. Jag är svår att sälja till, men jag svarar på det jag kan.',
        'Det är okej för mig. Tycker jag att vi kommer bort från det så säger jag till.',
      ],
      question: [
        'Du ska veta att vi är tre på ekonomi för 120 anställda. Vid månadsskiftet sitter vi här till sju på kvällen.',
        'Mycket handlar om volym här, runt åttahundra leverantörsfakturor i månaden. De flesta är från samma fyrtio firmor.',
        'En del får du fråga it-sidan om, det är en person här och en firma utifrån som sköter servrarna. Jag får deras fakturor och deras förkortningar.',
        'Tänk på att det är ett familjeföretag i tredje generationen. Ägaren går en runda i fabriken varje morgon, och mycket bestäms på stående fot.',
        'Nästan allt går på mejl nu för tiden. Leverantörerna skriver, inköparna skriver, och sen hamnar det hos oss för betalning.',
        'Jag svarar för att siffrorna stämmer och att lönerna går ut den tjugofemte. Det du håller på med rör väl båda delarna.',
      ],
      offer: [
        'Tack. Det är jag inte van att höra från konsulter.',
        'Bra att det är sagt. Då kan jag prata lite friare än jag hade tänkt.',
        'Så mycket kan jag säga att en hel del hänger på vilka som är på plats just den veckan.',
        'Jag märker att du inte försöker skrämma upp mig. Fortsätt gärna så.',
        'Det gör det lättare. Jag brukar fatta mig kort i sådana här möten.',
      ],
      breach: [
        'Du är den tredje i år som provar det på mig. Det har motsatt effekt.',
        'Jag köper inte saker för att någon har skrämt mig. Ska vi gå vidare?',
        'Om det är så du arbetar lägger jag hellre tiden på månadsbokslutet.',
      ],
      push: [
        'Sådant bestämmer jag inte på ett videomöte. Det ska ingen i min roll göra.',
        'Du vill ha ett svar, och jag har knappt hört vad jag skulle betala för.',
        'Nej. Frågar du likadant en gång till blir det nej då också.',
      ],
      drift: [
        'Det går jag helst inte in på nu. Jag har ett samtal till efter det här, så var var vi?',
        'Snällt av dig, men det får vi ta en annan dag.',
        'Jag är inte så pratsam före lunch. Vi tar det vi är här för.',
      ],
      other: [
        'Det noterar jag. Ha bara i minnet att ekonomi här är tre personer och en skrivare.',
        'Okej. Jag väntar på att få veta vad ett företag som vårt har för nytta av det.',
        'Ja. Exempel från företag som tillverkar saker går hem bättre hos mig än bilder.',
        'Jaha. Jag är bättre på att svara än på att lyssna på presentationer, om du vill fråga något.',
        'Fortsätt. Jag antecknar, det är därför jag tittar ner.',
      ],
    },
    proposal: {
      yes: [
        'Ja, det kan jag gå med på. Skriv omfattning, datum och vem som får veta på en sida, högst 25 000, så skriver jag på själv.',
        'Då säger vi det, om det håller sig inom 25 000. Ta veckan efter månadsskiftet, och prata bara med mig.',
        'Okej, ett litet första steg. Skicka det till mig senast på torsdag, med namnen på dem som får se resultatet.',
      ],
      later: [
        'Kanske. Jag behöver tänka igenom vad jag kan sätta mitt eget namn under.',
        'Låt mig stänga månaden först. Jag säger inte blankt nej.',
        'Skriv några rader så läser jag dem. Längre än så kommer jag inte i dag.',
      ],
      no: [
        'Nej. Det där skulle jag få försvara här i huset, och jag har inget att försvara det med.',
        'Jag tackar nej. Det framgår inte vem som skulle få veta vad om oss, och det är viktigt för mig.',
        'Inte i den formen. Det är för mycket på en gång för något jag inte har bett om.',
      ],
    },
    steps: [
      [
        'Vi har våra rutiner. Det mesta har jag skrivit själv, så jag är väl lite fäst vid dem.',
        'Vi har våra rutiner. En vanlig dag fungerar de, och de flesta dagar är vanliga.',
        'Ja, vi har våra rutiner. Det är två papper som sitter uppe vid skrivaren.',
      ],
      [
        'En faktura slank igenom en gång. Den såg ut som alla andra och vi hade ont om folk.',
        'Så här mycket kan jag säga: en faktura slank igenom en gång. Jag går fortfarande igenom den eftermiddagen i huvudet.',
        'En faktura slank igenom en gång. Ingen hade slarvat, den såg helt enkelt rätt ut.',
      ],
      [
        'Det var 212 000. Ägaren vet inte. Jag har övat på hur jag ska säga det fler gånger än jag kan räkna.',
        'Det var 212 000, om du vill ha siffran. Och ägaren vet inte, det är det jag ligger vaken över.',
        'Summan var 212 000. Ägaren vet inte, och jag vill att du är försiktig med det.',
      ],
    ],
    silence: [
      'Är du kvar? Jag kan inte avgöra om det är ljudet.',
      'Tystnad gör mig ingenting. Men har du en fråga så ställ den.',
      'Tiden går. Är det något du undrar?',
    ],
    ending: [
      'Jag ska in i nästa samtal alldeles strax. Vad är det du föreslår?',
      'Min kvart är nästan slut. Vill du ha något av mig så är det nu.',
      'Vi är snart klara. Jag vill veta vad som händer efter det här, om det händer något.',
    ],
    agreedStep:
      'Ett första steg på högst 25 000. Jona skickar en sida med omfattning, datum och vem som får veta, bara till mig.',
  },
  seller: {
    goal: 'Komma överens om en betald genomlysning, eller en första del som Max har nytta av.',
    focus: 'Låta rädslan vara, och säga högt hur jag hanterar det jag får höra.',
    beats: [
      {
        turn: 'agenda',
        tag: { kind: 'behaviour', dimension: 'S', polarity: 1, marker: 'Sp1' },
        says: [
          'Hej Max. Vi har en kvart, och jag vill att vi tar reda på om det finns ett första steg som är värt att betala för. Finns det inte så säger jag det.',
          'Tack för att jag fick en kvart, Max. Jag säljer genomlysningar av it-säkerhet, och när vi är klara ska du veta om du har nytta av en.',
        ],
      },
      {
        turn: 'question',
        tag: { kind: 'behaviour', dimension: 'L', polarity: 1, marker: 'Lp1' },
        says: [
          'Hur går det till med en faktura hos er, från inkorgen tills pengarna har gått?',
          'Berätta om en vanlig faktura. Vad händer med den från det att den kommer in tills den är betald?',
        ],
      },
      {
        turn: 'offer',
        tag: { kind: 'behaviour', dimension: 'R', polarity: 1, marker: 'Rp1' },
        says: [
          'Innan jag frågar mer: det du berättar stannar hos mig. Min chef får inte heller höra det, och du kan få det skriftligt.',
          'En sak först, så du slipper undra. Det du säger här stannar här, och jag skriver på ett papper om det i dag om du vill.',
        ],
      },
      {
        turn: 'question',
        tag: null,
        says: [
          'Hur många leverantörer lägger ni upp eller ändrar på en månad, på ett ungefär?',
          'Hur mycket kommer via mejl, och hur mycket går rakt in i systemet?',
        ],
      },
      {
        turn: 'offer',
        tag: { kind: 'behaviour', dimension: 'L', polarity: 1, marker: 'Lp2' },
        says: [
          'Om jag förstår dig rätt fungerar det för att de som gör det kan sin sak. Och det är de stressiga dagarna man får fundera på. Stämmer det?',
          'Det vilar alltså på några få som kan det väl, och det finns inte mycket luft när någon är borta. Har jag uppfattat det rätt?',
        ],
      },
      {
        turn: 'push',
        tag: { kind: 'behaviour', dimension: 'P', polarity: -1, marker: 'Pn4' },
        says: [
          'Då är det hela genomlysningen du ska ha. Den kostar 65 000 och jag har en lucka den tolfte, så ska jag skriva upp er nu?',
          'Då är saken klar för min del. 65 000 för alltihop, och säger du ja i dag kan jag hålla den tolfte åt er.',
        ],
      },
      {
        turn: 'breach',
        tag: { kind: 'behaviour', dimension: 'A', polarity: -1, marker: 'An1' },
        says: [
          'Du har ju sett nyheterna, företag i er storlek blir tömda på en helg. De som väntade ringer oss efteråt, och då kostar det tio gånger mer.',
          'Jag säger det rent ut. Frågan är inte om, utan när, och utan en genomlysning är det du som får förklara det för ägaren.',
        ],
      },
      {
        turn: 'offer',
        tag: { kind: 'behaviour', dimension: 'L', polarity: 1, marker: 'Lp4' },
        says: [
          'Där stoppar jag mig själv. Nu höll jag på att skrämmas, och det tror jag inte på. Berätta hellre vad du tänker på när ni stänger månaden.',
          'Förlåt, det där kom rakt ur en säljkurs och du har ingen glädje av det. Jag tar tillbaka det och lyssnar i stället.',
        ],
      },
      {
        turn: 'offer',
        tag: { kind: 'behaviour', dimension: 'A', polarity: 1, marker: 'Ap4' },
        says: [
          'Jag skulle inte börja med hela genomlysningen om jag var du. Tittar vi bara på betalningarna får du veta det mesta, för mycket mindre pengar.',
          'Ärligt talat är 65 000 mer än ni behöver till att börja med. Det räcker med något mindre, även om min chef hade velat annat.',
        ],
      },
      {
        turn: 'question',
        tag: null,
        says: [
          'När är det lugnt på avdelningen, om det någonsin är det? Jag tänker på månadsskiftet och allt.',
          'Vilken vecka stör jag minst, med bokslut och annat?',
        ],
      },
      {
        turn: 'proposal',
        tag: { kind: 'behaviour', dimension: 'C', polarity: 1, marker: 'Cp2' },
        says: [
          'Så här tänker jag, Max. En halv dag om hur betalningar godkänns, tisdagen efter månadsskiftet, till ett pris du kan skriva på själv. Du avgör vem som får veta.',
          'Får jag föreslå en halvdag med bara betalningarna, på tisdag om två veckor? Det är litet nog att stanna på ditt bord, och resultatet går bara till dig.',
        ],
      },
      {
        turn: 'other',
        tag: { kind: 'behaviour', dimension: 'C', polarity: 1, marker: 'Cp1' },
        says: [
          'Då sammanfattar jag. En halv dag, bara betalningar, den tisdagen, och du väljer vem som får veta. Jag har det på en sida till dig på torsdag. Är det så du ser det?',
          'Jag vill kolla att vi menar samma sak. På torsdag får du en sida av mig med vad, när och vem som får veta. Ser det inte bra ut säger du bara nej.',
        ],
      },
    ],
    answers: {
      offer: [
        'Tack för att du berättar. Det går inte vidare, och jag har inte skrivit ner det.',
        'Jag hör inte att någon har gjort fel i det där. Jag hör folk som har mycket att göra.',
        'Eftersom du är öppen mot mig: jag har själv klickat på saker jag inte borde, och då är det här mitt jobb.',
        'Det är mer värt för mig än ett snabbt ja. Vill du att jag frågar lite om det, eller ska vi låta det vara?',
      ],
      breach: [
        'Det tar jag till mig. Hellre det än att du ler och lägger på.',
        'Du får tycka så om konsulter. Jag håller mig till det du har nytta av, och du får avbryta mig.',
        'Det sved lite, men jag förstår var det kommer ifrån. Vad vore bättre att använda tiden till?',
      ],
      question: [
        'Tänk på en sak när jag svarar. Hela genomlysningen kostar 65 000 och jag tjänar på att du köper den, så du ska höra av mig att den går att dela upp.',
        'Det vet jag inte än, och svarade jag nu skulle jag hitta på. Jag behöver se hur ni arbetar först.',
        'Det jag kan lova är sekretessen, påskriven innan jag tittar på något. Resten beror på hur det ser ut.',
        'Min chef hade nog skrämt upp dig lite här. Jag säger hellre att jag vill titta först.',
      ],
      push: [
        'Allt tillsammans kostar 65 000. En del av det kostar mindre, och då gör jag mindre.',
        'Du kan få en siffra nu, men du bör ha omfattningen bredvid. Annars är det bara en siffra.',
        'Måste det avgöras nu på en gång så köp inte. På torsdag kan du få något på papper.',
      ],
      drift: [
        'Detsamma. Jag håller lite koll på klockan åt dig, vi sa ju en kvart.',
        'Det vill jag höra mer om när du inte sitter mellan två möten. Ska vi tillbaka till betalningarna?',
        'Så är det. Vad tänker du mest på i dag, mejlen eller betalningarna?',
      ],
      other: [
        'Jag förstår. Jag försöker tänka mig det en vanlig tisdag hos er.',
        'Okej. Jag vill hellre förstå ert företag först och prata om mitt sedan.',
        'Det var tydligt. Jag har det i huvudet när jag säger vad jag tror.',
        'Bra. Det är du som känner företaget, så säg till om jag har fel.',
      ],
    },
    silence: [
      'Jag är tyst en stund, det såg ut som om du tänkte på något.',
      'Du behöver inte svara på det. Jag kan fråga om något annat.',
      'Är det något du vill veta om mig innan du fortsätter?',
    ],
    ending: [
      'Det är en minut kvar av din kvart. Finns det ett steg här som du vill ta, eller ska vi lämna det?',
      'Jag lovade att hålla tiden. Vad behöver du av mig för att bestämma dig, och till vilken dag?',
      'En sista sak: nej är ett helt okej svar. Jag vill bara hellre höra det i dag än gå och gissa.',
    ],
    agreedStep:
      'En halv dag om betalningarna, tisdagen efter månadsskiftet. En sida med omfattning, pris och vem som får veta, till Max på torsdag.',
  },
  observer: observerSv,
  after: afterSv,
};
