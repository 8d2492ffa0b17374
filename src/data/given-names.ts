import { words } from './words.ts';

/**
 * Given names that many people bear, in lower case: a site, or a line by the headline, that is called so is a
 * person's. Names that are common words, places or brands too (`Mark`, `Grace`, `Paris`) prove nothing and are
 * left out, unless far more people than things are called so.
 */
export const GIVEN_NAMES = words(`
  aaron abby abdul abigail adam adrian adriana agnes ahmad ahmed aidan aisha akira alan albert alejandra alejandro
  alessandro alex alexander alexandra alexandre alexis alfred ali alice alicia alison allison alyssa amanda amelia amina
  amir amit amy ana anders andrea andreas andreea andrew andrzej angela angelina anil anita anja anjali ann anna anne
  annette annie anthony antoine anton antonia antonio arash arjun arlene arnaud arthur arun ashley ashok astrid barbara
  beatrice beatriz ben benjamin bernard bernd bernhard beth betsy betty bianca bjorn bogdan boris brad bradley brandon
  brenda brendan brent brett brian brianna bridget bruno bryan caitlin camila camille carla carlos carmen carol carolina
  caroline carolyn catarina catherine cathy cecilia cedric chandra charlene charles charlotte cheryl chiara chloe chris
  christa christian christina christine christoph christophe christopher cindy claire clara claudia claudio clemens clement colin connor
  corinne cory craig cristian cristina curtis cynthia dan daniel daniela danielle danny dario darren dave david deborah
  debra deepak denis denise dennis derek diana diane diego dieter dietmar dmitri dmitry dominik dominique donald donna
  doris dorothy doug douglas dylan edgar edith eduardo edward eileen elaine elena eleanor eli elias elisa elisabeth
  elizabeth elke ellen emily emma emmanuel enrico enrique eric erica erich erik erika ernst esther ethan eugene eva evan
  evelyn fabian fabio fatima felipe felix ferdinand fernanda fernando fiona florian frances francesca francesco francis
  francisco franck francois françois frank frans franz fred frederic frederick frederik frédéric friedrich gabriel gabriela gabriele gary
  gemma georg george georgia gerald gerard gerhard gianluca gina giovanni giulia giuseppe glenn gloria gonzalo gordon
  greg gregor gregory guillaume guillermo gustavo hanna hannah hans harald harry hassan heather hector heidi heike helen
  helena helene helga helmut hendrik henri henrik henry herbert hermann hiroshi holger howard hugo ian ibrahim igor
  ilaria ines inga ingrid irene irina isaac isabel isabella isabelle ivan jaap jack jacob jacqueline jacques jaime
  jake jakob jakub james jamie jan jana jane janet janice janine jared jasmine jason javier jay jean jeff jeffrey jelena
  jenna jennifer jenny jeremy jerome jerry jesper jesse jessica jessie jesús jill jim jimmy joachim joan joana joanna joanne
  joao joe joel joerg johan johann johanna johannes john johnny jon jonas jonathan jordi jorge jose josef joseph josh
  joshua josé joyce juan juanita judith judy julia julian juliana julie julien juliette julio jun jürgen jörg justin
  kai karen karim karin karina karl karla karsten kate katharina katherine kathleen kathrin kathryn kathy katie katja
  kaylee keith kelly ken kenji kenneth kevin kim kimberly klaus konrad krishna kristen kristian kristin kristina
  kristine krzysztof kurt kyle lance lara larry lars laura lauren laurence laurent lawrence lea leah leo leon leonard
  leonardo leonie leslie leticia liam lieselotte linda lindsay lisa liz lorenzo lori lothar louis louise luca lucas
  lucia lucie lucy ludwig luis luisa luka lukas lukasz luke lydia lynn maciej madeline magdalena maggie mahmoud malcolm
  manfred manuel manuela marc marcel marcin marcelo marco marcos marcus marek margaret margarita margot maria mariana
  marianne marie mariana marina mario marion marissa marjorie markus marlene marsha martha martin martina marvin mary
  mateo mathias mathieu mathilde matt matteo matthew matthias maureen maurice mauricio max maxime megan mehmet meike
  melanie melissa mercedes michael michaela michal michel michele michelle miguel mihai mikael mike mikhail milan milena
  miriam mitchell mohamed mohammad mohammed moira molly monica monika monique morgan moritz muhammad murray mustafa
  nadia nadine nancy natalia natalie natasha nathalie nathan nathaniel neha neil nelson niall nicholas nick nicola
  nicolas nicole niels nigel niklas nikolai nikolaus nikos nils nina noah noel nora norbert norman oleg olga oliver olivia
  olivier omar oscar oskar oswald otto owen pablo pamela paola paolo pascal patricia patrick patrik paul paula paulina
  pauline paulo pavel pedro peggy penelope per petra peter phil philip philipp philippe phillip pierre pierce piotr
  priya rachel rafael rainer rajesh ralf ralph ramon randall randy raphael raquel rashid raul ravi raymond rebecca
  regina reinhard renate rené rhonda ricardo riccardo richard rita rob robert roberta roberto robin rodrigo roger roland
  rolf romain roman ron ronald rosa rosemary ross ruben rudolf russell ruth ryan sabine sabrina sally salvatore sam
  samantha samir samuel sandeep sandra sanjay sara sarah sascha sean sebastian sergei sergey sergio seth shane shannon
  sharon sheila shelby shirley silke silvia simon simona simone sofia solene sonia sonja sophia sophie stacey stacy
  stefan stefania stefano stefanie steffen stella stephan stephane stephanie stephen steve steven stewart stuart sunil
  susan susanna susanne suzanne sven svenja sylvia sylvie tamara tammy tania tanja tanya tara tatiana ted terence teresa
  terry thea theodor theresa thibault thierry thomas thorsten tiago tiffany till tim timo timothy tina tobias toby todd
  tom tomas tomasz tommaso tony tracy travis trevor tristan uwe ulrich ulrike umberto ursula valentina valeria valerie
  vanessa vera verena veronica veronika vicky victor victoria vikram viktor vincent vincenzo virginie vivian vladimir
  walter wanda wendy werner wilhelm william wolfgang xavier yannick yasmin yoko yuki yusuf yvan yves yvonne zach zachary
  achim adele adelheid adolfo adriano afonso agata agnieszka ahmet alberto aleksander aleksandra aleksi aleš alfredo
  alina aline alois alvaro alžběta amadeus amparo ana-paula anastasia andrei andreu andrás andré andrés anette
  angelika anika anikó anke anna-lena annegret anneli annelie annika ansgar antje antti antónio arjan arnd arne arno
  artur arturo asger attila augusto aurélie aurélien axel ayşe balázs barbora bart bartosz bastian beata beate
  begoña belén benedikt benoît bernadette bert bertrand bettina birgit birgitta birthe bjarne björn blanka bodo
  bohumil božena bram brigitte britta bruna burak burkhard béla caio camilla carina carlotta carola carsten catalina
  cathrin cees cem christel christer christiane cihan claudine claus clément coen concepción cordula corinna
  cornelia cornelius cosmin csaba cátia cécile cédric céline césar daan dalibor damian damien dana dariusz davide
  delphine detlef diogo dirk dominika dorota dorothea dorothee dragoș duarte dániel dávid débora dóra ebba ebru
  eckhard edeltraud edgardo edit edson eelco eero eeva egon eino ekkehard elfriede eliane elif elin eliška elodie
  els elvira emanuele emese emil emilia emilie emilio emre enikő ercan erdem ernesto erwin erzsébet eskil esra
  esteban estela eszter etienne eugen eugenia eugenio evelyne ewa ewald fabiana fabienne fabiola fabrice fabrício
  fatma federica federico felicitas femke ferenc fermín fikret filip filippo florent florin floris flávia flávio
  francisca franka franziska fredrik frida frieda friederike fritz frode fátima gabriella gaetano gaël gerardo
  gerben gerd gerda gergely gerlinde germán gero gerrit gertrud gesa gesine gheorghe giacomo giancarlo gianni gijs
  gilberto gilles giorgia giorgio giovanna gisela gisele giuliana giulio gonçalo graciela grażyna grzegorz grégory
  gudrun guido gunilla gunnar gyula györgy gábor gökhan göran götz günter günther hajnalka hajo hakan halil hana
  hanne hanneke hannelore hannes hannu hans-jürgen hans-peter harm hartmut hasan hatice hedwig heikki heiko heiner
  heinrich heinz helge henk henning henriette henrique herman hernán hilde hildegard honza horst hubert hynek håkan
  håvard héctor hüseyin ignacio ildikó ilkka ilona ilse imke imre ineke ingeborg inger ingo inés inês ioana ionuț
  irena irma isabela ismael istván iulia ivana iveta ivete iván iwona iñaki jacek janina jannik janusz jari jarmila
  jarmo jaromír jaroslav jasper jean-luc jean-pierre jeanne jens jeroen jindřich jitka jiří joaquim joaquín jochen
  joost joris josefina josefine jossi jouni joão juana judit juha jukka juliane julieta julián justyna jutta jános
  jérôme józsef jörn jørgen júlia júlio kaisa kaja kalle kamil karel kari karlheinz kaspar kata katalin katarzyna
  kateřina katrin kees kemal kerstin kilian kinga kirsi kjell klaas klara klaudia koen konstantin kristýna krisztina
  lajos larissa lars-erik lasse laurențiu leander leandro leena lena lenka lennart leszek letícia levente leyla
  libor lieke liliane linnea linus lisbeth liviu ljiljana lorena lorenz lotte lourenço loïc luana lubomír luciana
  lucía ludger ludmila luigi luiza lukáš lutz luís lászló lígia lúcia maaike maarten maartje macarena madeleine
  magdolna maik maike maja malgorzata malin malte marcela marcello margarete margret margriet margrit marian mariano
  maricarmen marie-louise marieke marija marijke marisol marius mariusz marja marjolein markku marko markéta marli
  marta martijn martín maría massimo mateusz matheus mathijs mathilda matthieu mattia matías maurizio maurício
  małgorzata mechthild meinhard menno meryem metin mette michał michela michiel mieke mihaela mihály mikko miklós
  mikołaj milada miloš minna mircea mirjam mirko miroslav morten murat murilo márcia márcio márta máté mónica mónika
  mônica mădălina nadja natália naďa necati nicoleta nicoletta nicolás nienke nike nikolett noelia noémi nuno nuria
  nádia néstor oana octavian odile ola olaf oldřich ole olli olof ondřej orhan orsolya osman otávio outi ovidiu oğuz
  pasquale patrice patricio patrícia pavla paweł peer pekka pernille petr pieter pietro piroska päivi péter radek
  radim radu rafaela rafał raffaele raffaella raluca ramiro ramón raphaël rasmus raúl reiner reinhold remco renan
  renata renaud renske rianne ricarda riikka risto robbert rocío rodolfo roel rogelio rogério romy ronja ronny
  rosemarie rossella rostislav rubén rudi rui rune rutger ruud ryszard réka róbert rüdiger răzvan sami samira sander
  sandrine sandro sanne saskia satu selim seppo serena serkan severin sevgi sibel siegfried sieglinde sigrid silvana
  sina sjoerd slawomir sofie sofía solveig sorin stanislav stanisław steffi stein stig stijn stéphane susana susann
  swantje sylvain szabolcs szilvia sándor sébastien sérgio sônia sören søren sławomir tamás tapio tarık tatjana
  telma tereza teun thaís thiago thijs thilo tibor tiina tilman tiziana tjeerd tomás tomáš torben torbjörn torsten
  tove tudor turgut tânia tímea tünde ulf uli ulla uta ute uğur valdir valentin valérie vanderlei vanesa vasile
  verónica vibeke vicente ville vinícius viorel vittorio vivien vlad vladimír vlasta vojtěch volkan volker volkmar
  václav víctor vít vítor věra waldemar waltraud wiebke wilfried willem willi wilma wim winfried witold wojciech
  wouter ximena yann yasemin yolanda zbigniew zbyněk zdeněk zdzisław zeynep zoltán zsolt zsuzsanna zsófia zuzana
  ágnes álvaro ángel ángela åsa élodie émilie étienne éva óscar ömer özlem øystein štěpán šárka ștefan
  gunter amelie amélie emmanuelle siddharth nikita urs reto walti anselm eckart friedhelm ilja jannis lennard leonhard lilian mareike nele theo wieland
`);
