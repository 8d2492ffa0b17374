import { words } from './words.ts';

/**
 * Given names that many people bear, in lower case: a site, or a line by the headline, that is called so is a
 * person's. Names that are common words, places or brands too (`Mark`, `Grace`, `Paris`) prove nothing and are
 * left out, unless far more people than things are called so.
 */
export const GIVEN_NAMES = words(`
  aaron abby abdul abigail achim adam adele adelheid adolfo adrian adriana adriano afonso agata agnes agnieszka
  ahmad ahmed ahmet aidan aisha akira alan albert alberto alejandra alejandro aleksander aleksandra aleksi
  alessandro alex alexander alexandra alexandre alexis aleš alfred alfredo ali alice alicia alina aline alison
  allison alois alvaro alyssa alžběta amadeus amanda amelia amelie amina amir amit amparo amy amélie ana ana-paula
  anastasia anders andrea andreas andreea andrei andreu andrew andrzej andrás andré andrés anette angela angelika
  angelina anika anikó anil anita anja anjali anke ann anna anna-lena anne annegret anneli annelie annette annie
  annika anselm ansgar anthony antje antoine anton antonia antonio antti antónio arash arjan arjun arlene arnaud
  arnd arne arno arthur artur arturo arun asger ashley ashok astrid attila augusto aurélie aurélien axel ayşe balázs
  barbara barbora bart bartosz bastian beata beate beatrice beatriz begoña belén ben benedikt benjamin benoît
  bernadette bernard bernd bernhard bert bertrand beth betsy bettina betty bianca birgit birgitta birthe bjarne
  bjorn björn blanka bodo bogdan bohumil boris božena brad bradley bram brandon brenda brendan brent brett brian
  brianna bridget brigitte britta bruna bruno bryan burak burkhard béla caio caitlin camila camilla camille carina
  carla carlos carlotta carmen carol carola carolina caroline carolyn carsten catalina catarina catherine cathrin
  cathy cecilia cedric cees cem chandra charlene charles charlotte cheryl chiara chloe chris christa christel
  christer christian christiane christina christine christoph christophe christopher cihan cindy claire clara
  claudia claudine claudio claus clemens clement clément coen colin concepción connor cordula corinna corinne
  cornelia cornelius cory cosmin craig cristian cristina csaba curtis cynthia cátia cécile cédric céline césar daan
  dalibor damian damien dan dana daniel daniela danielle danny dario dariusz darren dave david davide deborah debra
  deepak delphine denis denise dennis derek detlef diana diane diego dieter dietmar diogo dirk dmitri dmitry dominik
  dominika dominique donald donna doris dorota dorothea dorothee dorothy doug douglas dragoș duarte dylan dániel
  dávid débora dóra ebba ebru eckart eckhard edeltraud edgar edgardo edit edith edson eduardo edward eelco eero eeva
  egon eileen eino ekkehard elaine eleanor elena elfriede eli eliane elias elif elin elisa elisabeth elizabeth
  eliška elke ellen elodie els elvira emanuele emese emil emilia emilie emilio emily emma emmanuel emmanuelle emre
  enikő enrico enrique ercan erdem eric erica erich erik erika ernesto ernst erwin erzsébet eskil esra esteban
  estela esther eszter ethan etienne eugen eugene eugenia eugenio eva evan evelyn evelyne ewa ewald fabian fabiana
  fabienne fabio fabiola fabrice fabrício fatima fatma federica federico felicitas felipe felix femke ferdinand
  ferenc fermín fernanda fernando fikret filip filippo fiona florent florian florin floris flávia flávio frances
  francesca francesco francis francisca francisco franck francois frank franka frans franz franziska françois fred
  frederic frederick frederik fredrik frida frieda friederike friedhelm friedrich fritz frode frédéric fátima
  gabriel gabriela gabriele gabriella gaetano gary gaël gemma georg george georgia gerald gerard gerardo gerben gerd
  gerda gergely gerhard gerlinde germán gero gerrit gertrud gesa gesine gheorghe giacomo giancarlo gianluca gianni
  gijs gilberto gilles gina giorgia giorgio giovanna giovanni gisela gisele giulia giuliana giulio giuseppe glenn
  gloria gonzalo gonçalo gordon graciela grażyna greg gregor gregory grzegorz grégory gudrun guido guillaume
  guillermo gunilla gunnar gunter gustavo gyula györgy gábor gökhan göran götz günter günther hajnalka hajo hakan
  halil hana hanna hannah hanne hanneke hannelore hannes hannu hans hans-jürgen hans-peter harald harm harry hartmut
  hasan hassan hatice heather hector hedwig heidi heike heikki heiko heiner heinrich heinz helen helena helene helga
  helge helmut hendrik henk henning henri henriette henrik henrique henry herbert herman hermann hernán hilde
  hildegard hiroshi holger honza horst howard hubert hugo hynek håkan håvard héctor hüseyin ian ibrahim ignacio igor
  ilaria ildikó ilja ilkka ilona ilse imke imre ineke ines inga ingeborg inger ingo ingrid inés inês ioana ionuț
  irena irene irina irma isaac isabel isabela isabella isabelle ismael istván iulia ivan ivana iveta ivete iván
  iwona iñaki jaap jacek jack jacob jacqueline jacques jaime jake jakob jakub james jamie jan jana jane janet janice
  janina janine jannik jannis janusz jared jari jarmila jarmo jaromír jaroslav jasmine jason jasper javier jay jean
  jean-luc jean-pierre jeanne jeff jeffrey jelena jenna jennifer jenny jens jeremy jeroen jerome jerry jesper jesse
  jessica jessie jesús jill jim jimmy jindřich jitka jiří joachim joan joana joanna joanne joao joaquim joaquín
  jochen joe joel joerg johan johann johanna johannes john johnny jon jonas jonathan joost jordi jorge joris jose
  josef josefina josefine joseph josh joshua jossi josé jouni joyce joão juan juana juanita judit judith judy juha
  jukka julia julian juliana juliane julie julien julieta juliette julio julián jun justin justyna jutta jános
  jérôme józsef jörg jörn jørgen júlia júlio jürgen kai kaisa kaja kalle kamil karel karen kari karim karin karina
  karl karla karlheinz karsten kaspar kata katalin katarzyna kate kateřina katharina katherine kathleen kathrin
  kathryn kathy katie katja katrin kaylee kees keith kelly kemal ken kenji kenneth kerstin kevin kilian kim kimberly
  kinga kirsi kjell klaas klara klaudia klaus koen konrad konstantin krishna kristen kristian kristin kristina
  kristine kristýna krisztina krzysztof kurt kyle lajos lance lara larissa larry lars lars-erik lasse laura lauren
  laurence laurent laurențiu lawrence lea leah leander leandro leena lena lenka lennard lennart leo leon leonard
  leonardo leonhard leonie leslie leszek leticia letícia levente leyla liam libor lieke lieselotte lilian liliane
  linda lindsay linnea linus lisa lisbeth liviu liz ljiljana lorena lorenz lorenzo lori lothar lotte louis louise
  lourenço loïc luana lubomír luca lucas lucia luciana lucie lucy lucía ludger ludmila ludwig luigi luis luisa luiza
  luka lukas lukasz luke lukáš lutz luís lydia lynn lászló lígia lúcia maaike maarten maartje macarena maciej
  madeleine madeline magdalena magdolna maggie mahmoud maik maike maja malcolm malgorzata malin malte manfred manuel
  manuela marc marcel marcela marcello marcelo marcin marco marcos marcus mareike marek margaret margarete margarita
  margot margret margriet margrit maria marian mariana marianne mariano maricarmen marie marie-louise marieke marija
  marijke marina mario marion marisol marissa marius mariusz marja marjolein marjorie markku marko markus markéta
  marlene marli marsha marta martha martijn martin martina martín marvin mary maría massimo mateo mateusz matheus
  mathias mathieu mathijs mathilda mathilde matt matteo matthew matthias matthieu mattia matías maureen maurice
  mauricio maurizio maurício max maxime małgorzata mechthild megan mehmet meike meinhard melanie melissa menno
  mercedes meryem metin mette michael michaela michal michał michel michela michele michelle michiel mieke miguel
  mihaela mihai mihály mikael mike mikhail mikko miklós mikołaj milada milan milena miloš minna mircea miriam mirjam
  mirko miroslav mitchell mohamed mohammad mohammed moira molly monica monika monique morgan moritz morten muhammad
  murat murilo murray mustafa márcia márcio márta máté mónica mónika mônica mădălina nadia nadine nadja nancy
  natalia natalie natasha nathalie nathan nathaniel natália naďa necati neha neil nele nelson niall nicholas nick
  nicola nicolas nicole nicoleta nicoletta nicolás niels nienke nigel nike nikita niklas nikolai nikolaus nikolett
  nikos nils nina noah noel noelia nora norbert norman noémi nuno nuria nádia néstor oana octavian odile ola olaf
  oldřich ole oleg olga oliver olivia olivier olli olof omar ondřej orhan orsolya oscar oskar osman oswald otto
  otávio outi ovidiu owen oğuz pablo pamela paola paolo pascal pasquale patrice patricia patricio patrick patrik
  patrícia paul paula paulina pauline paulo pavel pavla paweł pedro peer peggy pekka penelope per pernille peter
  petr petra phil philip philipp philippe phillip pierce pierre pieter pietro piotr piroska priya päivi péter rachel
  radek radim radu rafael rafaela rafał raffaele raffaella rainer rajesh ralf ralph raluca ramiro ramon ramón
  randall randy raphael raphaël raquel rashid rasmus raul ravi raymond raúl rebecca regina reiner reinhard reinhold
  remco renan renata renate renaud renske rené reto rhonda rianne ricarda ricardo riccardo richard riikka risto rita
  rob robbert robert roberta roberto robin rocío rodolfo rodrigo roel rogelio roger rogério roland rolf romain roman
  romy ron ronald ronja ronny rosa rosemarie rosemary ross rossella rostislav ruben rubén rudi rudolf rui rune
  russell rutger ruth ruud ryan ryszard réka róbert rüdiger răzvan sabine sabrina sally salvatore sam samantha sami
  samir samira samuel sandeep sander sandra sandrine sandro sanjay sanne sara sarah sascha saskia satu sean
  sebastian selim seppo serena sergei sergey sergio serkan seth severin sevgi shane shannon sharon sheila shelby
  shirley sibel siddharth siegfried sieglinde sigrid silke silvana silvia simon simona simone sina sjoerd slawomir
  sofia sofie sofía solene solveig sonia sonja sophia sophie sorin stacey stacy stanislav stanisław stefan stefania
  stefanie stefano steffen steffi stein stella stephan stephane stephanie stephen steve steven stewart stig stijn
  stuart stéphane sunil susan susana susann susanna susanne suzanne sven svenja swantje sylvain sylvia sylvie
  szabolcs szilvia sándor sébastien sérgio sônia sören søren sławomir tamara tammy tamás tania tanja tanya tapio
  tara tarık tatiana tatjana ted telma terence teresa tereza terry teun thaís thea theo theodor theresa thiago
  thibault thierry thijs thilo thomas thorsten tiago tibor tiffany tiina till tilman tim timo timothy tina tiziana
  tjeerd tobias toby todd tom tomas tomasz tommaso tomás tomáš tony torben torbjörn torsten tove tracy travis trevor
  tristan tudor turgut tânia tímea tünde ulf uli ulla ulrich ulrike umberto urs ursula uta ute uwe uğur valdir
  valentin valentina valeria valerie valérie vanderlei vanesa vanessa vasile vera verena veronica veronika verónica
  vibeke vicente vicky victor victoria vikram viktor ville vincent vincenzo vinícius viorel virginie vittorio vivian
  vivien vlad vladimir vladimír vlasta vojtěch volkan volker volkmar václav víctor vít vítor věra waldemar walter
  walti waltraud wanda wendy werner wiebke wieland wilfried wilhelm willem willi william wilma wim winfried witold
  wojciech wolfgang wouter xavier ximena yann yannick yasemin yasmin yoko yolanda yuki yusuf yvan yves yvonne zach
  zachary zbigniew zbyněk zdeněk zdzisław zeynep zoltán zsolt zsuzsanna zsófia zuzana ágnes álvaro ángel ángela åsa
  élodie émilie étienne éva óscar ömer özlem øystein štěpán šárka ștefan
`);
