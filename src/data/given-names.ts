import { lazy } from '../text/lazy.ts';
import { words } from './words.ts';

/**
 * Given names that many people bear, in lower case: a site, or a line by the headline, that is called so is a
 * person's. Names that are common words, places or brands too (`Mark`, `Grace`, `Paris`) prove nothing and are
 * left out, unless far more people than things are called so. Most of the English ones are from the census of the
 * United States of 1990 (https://www.census.gov/topics/population/genealogy/data/1990_census.html). A set of thousands
 * takes its time to make; most pages do without.
 */
export const givenNames = lazy(() =>
  words(`
  aaron abbey abbie abby abdul abel abigail abraham abram achim adalberto adam adan addie adela adelaida adele
  adelheid adelia adelina adeline adell adella adelle adina adolfo adolph adria adrian adriana adriane adrianna
  adrianne adriano adrienne afonso afton agata agatha agnes agnieszka agustin agustina ahmad ahmed ahmet aida
  aidan aileen aimee aisha akira alaina alan alana alanna albert alberta albertha albertine alberto albina alda
  alden aldo alecia alejandra alejandro aleksander aleksandra aleksi alena alene alesha alesia alessandro aleta
  aletha alethea alex alexander alexandra alexandre alexia alexis aleš alfonso alfonzo alfred alfreda alfredo ali
  alice alicia alida alina aline alisa alisha alison alissa allene allie allison allyson alois alonso alonzo
  alphonse alphonso altagracia althea alton alva alvaro alvin alvina alyce alycia alysia alyson alyssa alžběta
  amada amadeus amado amalia amanda ambrose amelia amelie amie amina amir amit amparo amy amélie ana ana-paula
  anabel anastacia anastasia anders andra andre andrea andreas andreea andrei andres andreu andrew andria andrzej
  andrás andré andrés anette angela angelia angelica angelika angelina angeline angelique angelita angella angelo
  angie anglea anibal anika anikó anil anissa anita anitra anja anjali anke ann anna anna-lena annabel annabelle
  annamarie anne annegret anneli annelie anneliese annemarie annetta annette annie annika annmarie anselm ansgar
  anthony antione antionette antje antoine antoinette anton antone antonette antonia antonina antonio antony antti
  antwan antónio araceli aracely arash arcelia arden ardis ardith aretha ariana ariel arielle arjan arjun arleen
  arlen arlene arlette arlie arline armand armando armida arnaud arnd arne arno arnoldo arnulfo aron arron arthur
  artie artur arturo arun asger ashely ashlee ashleigh ashley ashlie ashly ashok ashton astrid attila aubrey audra
  audrey audry augusto augustus aurea aurelia aurelio aurélie aurélien awilda axel ayesha ayşe balázs barbara
  barbora barbra barney bart bartosz bastian beata beate beatrice beatriz becky begoña belen belinda belva belén
  ben benedict benedikt benita benito benjamin bennie benny benoît berenice bernadette bernadine bernard bernardo
  bernd bernhard bernice bernie berniece bernita bert berta bertha bertie bertram bertrand beryl bessie beth
  bethany betsy bette bettie bettina betty bettye beulah beverley beverly bianca billie billy birgit birgitta
  birthe bjarne bjorn björn blaine blanca blanka bobbi bobbie bobby bobbye bodo bogdan bohumil bonita bonnie bonny
  boris božena brad bradley bradly bram brandee branden brandi brandie brandon brant breanna breanne brenda
  brendan brendon brenna brent brenton bret brett brian briana brianna brianne brice bridget bridgett bridgette
  brigette brigitte britney britta brittani brittany brittney broderick bruna bruno bryan bryce buford burak
  burkhard burl byron béla caio caitlin caitlyn caleb callie calvin cami camila camilla camille candace candance
  candelaria candi candice candida candis caren cari caridad carin carina carissa carla carleen carlene carlos
  carlota carlotta carly carlyn carman carmel carmela carmelita carmella carmelo carmen carmine carol carola
  carolann carole carolee carolina caroline carolyn carolynn caron carri carrol carsten cary caryl caryn casandra
  cassandra cassidy cassie catalina catarina catharine catherine cathi cathie cathleen cathrin cathrine cathryn
  cathy catina catrina cecelia cecil cecile cecilia cecily cedric cedrick cees celeste celestine celia celina cem
  cesar chadwick chana chanda chandra chantal chantel chantelle charissa charisse charla charleen charlene charles
  charlette charley charline charlotte charmaine charolette chasity chauncey chelsey chelsie cheri cherie cherise
  cherly cherri cherrie cheryl cheryle chester chiara chiquita chloe chong chris chrissy christa christal christel
  christen christene christer christi christian christiana christiane christie christin christina christine
  christoper christoph christophe christopher christy chrystal chun chung ciara cierra cihan cinda cindi cindy
  cinthia clair claire clara clare clarence claribel clarice clarissa claud claudia claudine claudio claus clemens
  clement clemente clementine cleta cletus clifford clint clinton clyde clément cody coen colby coleen colette
  colin colleen collette collin colton concepcion concepción concetta connie connor constance consuelo corazon
  cordelia cordell cordula corene corey cori corina corine corinna corinne cornelia cornelius corrie corrina
  corrine cortney cory cosmin craig cristal cristi cristian cristin cristina cristine cristobal cristopher cristy
  csaba curt curtis cyndi cynthia cyril cyrus cythia cátia cécile cédric céline césar daan dalia dalibor damaris
  damian damien damion damon dan dana danelle danette dani danial danica daniel daniela daniele daniella danielle
  danilo danita danna dannie dannielle danny dante danyelle daphne dara darci darcie darcy darell daren daria
  darin dario darius dariusz darla darleen darlene darline darnell daron darrel darrell darren darrick darrin
  darron darryl daryl dave david davida davide davina dawna dayna deana deandre deangelo deann deanna deanne
  debbie debbra debby debi debora deborah debra debrah dedra deena deepak deidra deidre deirdre delbert delfina
  delia delilah della delma delmar delmer delois delora delores deloris delphia delphine demarcus demetra demetria
  demetrius dena deneen denice denis denise denna dennis denny deon derek derick derrick deshawn desirae desiree
  desmond dessie detlef devin devon dewayne dewey dewitt dexter dian diana diane diann dianna dianne dick diego
  dieter dietmar dina dinah dino diogo dion dionne dirk dixie dmitri dmitry dolores domenic domenica dominga
  domingo dominic dominick dominik dominika dominique dona donald donita donna donnell donnie donny donte dora
  dorcas doreen dorene doretha dori dorian dorinda doris dorota dorotha dorothea dorothee dorothy dorris dortha
  dorthea dorthy dottie doug douglas douglass dovie dragoș duane duarte dustin dwain dwayne dwight dylan dániel
  dávid débora dóra earl earle earlene earline earnestine eartha ebba eboni ebru eckart eckhard eddie eddy
  edelmira edeltraud edgar edgardo edie edison edit edith edmond edmund edmundo edna edson eduardo edward edwardo
  edwin edwina edythe eelco eero eeva effie efrain efren egon eileen eino ekkehard elaina elaine elana elbert elda
  elden eldon eldora eleanor eleanora eleanore elena elenor elfriede eli elia eliane elias elida elif elijah elin
  elinor elisa elisabeth elise eliseo elisha elissa eliza elizabeth elizebeth eliška elke ella ellen ellie elliot
  ellsworth elma elmer elmo elna elnora elodie eloisa eloise elouise eloy elroy els elsa elsie elton elva elvera
  elvia elvin elvira elvis elwood elyse emanuel emanuele emelia emese emil emile emilia emilie emilio emily emma
  emmanuel emmanuelle emmett emmitt emogene emory emre enedina enid enikő enoch enrico enrique enriqueta erasmo
  ercan erdem eric erica erich erick ericka erik erika erlinda erma erna ernest ernestina ernestine ernesto ernie
  ernst errol erwin erzsébet eskil esmeralda esperanza esra esteban estela estella estelle ester esther estrella
  eszter ethan ethel ethelyn etienne etta eugen eugene eugenia eugenie eugenio eula eulalia eunice eusebio eva
  evalyn evan evangelina evangeline evelia evelyn evelyne everette evette evie evon evonne ewa ewald ezekiel
  ezequiel ezra fabian fabiana fabienne fabio fabiola fabrice fabrício fallon fannie farrah fatima fatma faustino
  fausto fawn faye federica federico felecia felica felice felicia felicita felicitas felipa felipe felisa felisha
  felix felton femke ferdinand ferenc fermin fermín fernanda fernando fidel fikret filiberto filip filippo
  filomena fiona flor florencio florene florent florentino florian florin florine floris flossie floy flávia
  flávio fonda frances francesca francesco francine francis francisca francisco franck francois frank franka
  frankie franklyn frans franz franziska françois fred freda freddie freddy frederic frederick frederik fredric
  fredrick fredrik freida frida frieda friederike friedhelm friedrich fritz frode frédéric fátima gabriel gabriela
  gabriele gabriella gabrielle gaetano gail galen garfield garnet garret garry gary gaston gavin gaye gayla gayle
  gaylord gaynell gaël gemma gena genaro genevieve genoveva geoffrey georg george georgetta georgette georgia
  georgiana georgianna georgie georgina gerald geraldine geraldo geralyn gerard gerardo gerben gerd gerda gergely
  gerhard geri gerlinde germaine germán gero gerri gerrit gerry gertie gertrud gertrude gesa gesine gheorghe
  giacomo giancarlo gianluca gianni gijs gilberto gilda gilles gillian gina ginny gino giorgia giorgio giovanna
  giovanni gisela gisele giselle giulia giuliana giulio giuseppe gladis gladys glen glenda glenn glenna gloria
  gonzalo gonçalo gordon gracie graciela graig granville grażyna greg gregor gregoria gregorio gregory greta
  gretchen gretta griselda grzegorz grégory guadalupe gudrun guido guillaume guillermina guillermo gunilla gunnar
  gunter gussie gustavo gwen gwendolyn gyula györgy gábor gökhan göran götz günter günther hailey hajnalka hajo
  hakan halil hallie hana hanna hannah hanne hanneke hannelore hannes hannu hans hans-jürgen hans-peter harald
  harlan harland harm harold harriet harriett harriette harry hartmut hasan hassan hatice hattie haydee haywood
  hazel heather hector hedwig heidi heike heikki heiko heiner heinrich heinz helen helena helene helga helge
  hellen helmut hendrik henk henning henri henrietta henriette henrik henrique henry herbert heriberto herlinda
  herman hermann hermelinda herminia hernán herschel hershel hettie hilario hilary hilda hilde hildegard hillary
  hipolito hiram hiroshi hobert holger holli hollie honza horacio horst hortencia hortense hortensia hosea howard
  hubert huey hugh hugo hulda humberto huong hyman hynek håkan håvard héctor hüseyin ian ibrahim idalia idella
  ignacio igor ilaria ildikó ileana ilene iliana ilja ilkka ilona ilse imelda imke imogene imre ineke ines inez
  inga inge ingeborg inger ingo ingrid inés inês ioana iola iona ione ionuț irena irene irina irma irvin irving
  isaac isabel isabela isabell isabella isabelle isaiah isaias isela isiah isidro ismael isreal issac istván iulia
  ivan ivana iveta ivete ivette ivonne iván iwona iñaki jaap jacalyn jacek jacinta jacinto jack jackeline jackie
  jacklyn jaclyn jacob jacque jacquelin jacqueline jacquelyn jacques jacquline jada jaime jaimie jake jakob jakub
  jamaal jamal jamar jame jamel james jamey jami jamie jamila jammie jan jana janae jane janeen janel janell
  janelle janene janet janette janey janice janie janina janine janis janna jannette jannie jannik jannis janusz
  jaqueline jared jari jarmila jarmo jarod jaromír jaroslav jarred jarrett jarrod jasmin jasmine jason jasper
  jaunita javier jay jayme jayne jayson jazmin jean jean-luc jean-pierre jeana jeane jeanetta jeanette jeanie
  jeanine jeanna jeanne jeannette jeannie jeannine jeff jefferey jeffery jeffrey jeffry jelena jena jenelle
  jenifer jeniffer jenna jennette jenni jennie jennifer jenniffer jenny jens jerald jeraldine jeramy jere jeremiah
  jeremy jeri jerilyn jermaine jeroen jerold jerome jeromy jerrell jerri jerrie jerrod jerrold jerry jesica jesper
  jesse jessica jessie jesus jesús jettie jewell jill jillian jim jimmie jimmy jindřich jitka jiří joachim joan
  joana joanie joann joanna joanne joao joaquim joaquin joaquín jocelyn jochen jodi jodie jody joe joel joelle
  joellen joerg joesph joetta joey johan johann johanna johannes john johnathan johnathon johnetta johnie johnna
  johnnie johnny joleen jolene jolynn jon jonah jonas jonathan jonathon joni jonna jonnie joost jordi jordon jorge
  joris jose josef josefa josefina josefine joseph josephina josephine josette josh joshua josiah josie jospeh
  jossi josue josé jouni jovita joyce joycelyn joão juan juana juanita jude judi judie judit judith judson judy
  juha jukka jules juli julia julian juliana juliane juliann julianna julianne julie julien juliet julieta
  juliette julio julissa julius julián jun jung justin justina justine justyna jutta jános jérôme józsef jörg jörn
  jørgen júlia júlio jürgen kacey kaci kacie kai kaisa kaitlin kaitlyn kaja kala kalle kamil kandace kandi kandice
  kandy kara karan kareem karel karen kari karie karim karin karina karissa karl karla karlene karlheinz karol
  karolyn karon karrie karsten karyn kasandra kasey kaspar kassandra kata katalin katarzyna kate katelyn kateřina
  katharina katharine katherine katheryn kathi kathie kathleen kathlene kathlyn kathrin kathrine kathryn kathryne
  kathy kathyrn katie katina katja katrin katrina katy kaye kaylee kecia keely keenan kees keiko keisha keith keli
  kelli kellie kelly kelsey kelsie kelvin kemal ken kendra keneth kenji kenna kenneth kennith kenny kenton
  kenyatta keri kermit kerri kerrie kerry kerstin kesha keshia keven kevin kiara kieth kilian kim kimberely
  kimberlee kimberley kimberly kinga kira kirsi kirsten kirstin kisha kitty kizzy kjell klaas klara klaudia klaus
  koen konrad konstantin korey kori kory kraig kris krishna krista kristal kristan kristen kristi kristian kristie
  kristin kristina kristine kristofer kristopher kristy kristyn kristýna krisztina krystal krystle krystyna
  krzysztof kurt kurtis kyla kyle kylee kylie kyong kyra kyung laci lacie ladonna lajos lakeisha lakesha lakeshia
  lakisha lamar lamont lana lance landon lanette lani lanita lanny laquita lara larissa larry lars lars-erik larue
  lashanda lashawn lashonda lasse latanya latasha latisha latonia latonya latosha latoya latrice latricia laura
  laureen lauren laurence laurene laurent laurențiu lauretta laurette lauri laurie lavada lavern laverne lavina
  lavinia lavon lavonda lavonne lawanda lawerence lawrence lazaro lea leah leander leandra leandro leann leanna
  leanne leatha leatrice leda leeann leena leesa leif leigh leila leilani leisa lela leland lelia lemuel lena
  lenard lenka lennard lennart lennie lenny lenora lenore leo leola leon leona leonard leonardo leonel leonhard
  leonie leonor leonora leopoldo leora leota leroy lesa leslee lesley lesli leslie lessie leszek leta letha
  leticia letitia lettie letícia levente levi leyla liam liana liane libby libor lida lidia lieke lieselotte lila
  lilia lilian liliana liliane lillian lillie lilly lina linda lindsay lindy linette linh linnea linnie lino
  linsey linus linwood lionel lisa lisbeth lise lisette lissa lissette lita liviu liz liza lizabeth lizbeth
  lizette lizzie ljiljana lois lola lolita lona lonnie lonny lora loraine loreen lorelei loren lorena lorene
  lorenz lorenza lorenzo loretta lori lorie lorinda lorine lorna lorraine lorretta lorri lorrie lothar lotte
  lottie louann louella louie louis louisa louise lourdes lourenço lovie lowell loyd loïc luana luann luanne
  lubomír luca lucas lucia luciana luciano lucie lucien lucienne lucila lucile lucille lucinda lucio lucius
  lucretia lucy lucía ludger ludmila ludwig luella luigi luis luisa luiza luka lukas lukasz luke lukáš lula lulu
  lupe lupita lura luther lutz luís lyda lydia lyla lyle lyman lynda lyndon lyndsay lyndsey lynette lynn lynne
  lynnette lynwood lászló lígia lúcia maaike maarten maartje mabel mable macarena machelle maciej mackenzie
  madeleine madeline madelyn madge madonna maegan magda magdalena magdalene magdolna maggie mahmoud maik maike
  maira maja majorie malcolm malcom malgorzata malia malik malin malinda malissa mallory malte mamie mandi mandy
  manfred manuel manuela mara maranda marc marcel marcela marcelina marcelino marcella marcelle marcello marcellus
  marcelo marci marcia marcie marcin marco marcos marcus marcy mareike marek margaret margarete margarette
  margarita margarito marge margery margie margo margot margret margriet margrit marguerite maria mariah mariam
  marian mariana mariann marianna marianne mariano maribel maribeth maricarmen maricela marie marie-louise marieke
  mariela marija marijke marilee marilou marilyn marilynn marina mario marion marisa marisela marisol marissa
  marita maritza marius mariusz marja marjolein marjorie marjory markku marko markus markéta marla marlena marlene
  marli marlo marlon marlyn marlys marnie marquerite marquis marquita marsha marta martha marti martijn martin
  martina martine marty martín marva marvin mary maryann maryanne marybeth maryellen maryjane maryjo marylee
  marylin marylou marylyn maría massimo mateo mateusz matheus mathew mathias mathieu mathijs mathilda mathilde
  matilda matilde matt matteo matthew matthias matthieu mattia mattie matías maud maude maudie maura maureen
  maurice mauricio maurine maurizio mauro maurício mavis max maxie maxime maximo maxine maya maybelle mayme mayra
  mazie małgorzata mckinley meagan meaghan mechelle mechthild megan mehmet meike meinhard melanie melba melina
  melinda melisa melissa mellisa mellissa melodie melonie melony melva melvin melvina menno mercedes meredith
  merlin merry mervin meryem meryl metin mette micaela micah michael michaela michal michale michał micheal michel
  michela michele michell michelle michiel mickie mieke migdalia miguel mihaela mihai mihály mikael mike mikel
  mikhail mikko miklós mikołaj milada milagros milan mildred milena milford milissa millard millicent millie milo
  miloš mimi mina mindi mindy minerva minh minna minnie miquel mira mircea mireya miriam mirian mirjam mirko mirna
  miroslav mirta missy misti mitch mitchel mitchell mittie mitzi modesta mohamed mohammad mohammed moira moises
  mollie molly mona monica monika monique monty morgan moritz morten mose moshe mozell mozelle muhammad murat
  muriel murilo murray mustafa myles myong myra myriam myrna myron myrtice myrtis márcia márcio márta máté mónica
  mónika mônica mădălina nada nadia nadine nadja nakia nakisha nanci nancy nanette nannette nannie naomi napoleon
  natalia natalie natasha nathalie nathan nathanael nathanial nathaniel natividad natália naďa necati nedra neha
  neil nelda nele nelida nell nella nelle nellie nelly nelson nena nereida nestor nettie neva neville niall
  nichelle nichol nicholas nichole nick nicki nickolas nicky nicola nicolas nicolasa nicole nicoleta nicoletta
  nicolette nicolás nidia niels nienke nigel nike niki nikita nikki niklas nikolai nikolaus nikolett nikos nila
  nilda nils nilsa nina ninfa nita noah noel noelia noelle noemi nola nona nora norbert norberto noreen norene
  norine norma norman normand nova noémi nuno nuria nydia nádia néstor oana ocie octavia octavian octavio odessa
  odette odile odis ofelia ola olaf oldřich ole oleg olen oleta olga olin oliver olivia olivier olli ollie olof
  omar omer ondřej opal ophelia oralia oren orhan orpha orsolya orval orville oscar oskar osman osvaldo oswald
  oswaldo otha otilia otis otto otávio ouida outi ovidiu owen oğuz pablo palma pamala pamela pansy paola paolo
  pascal pasquale patrica patrice patricia patricio patrick patrik patrícia patsy patti pattie patty paul paula
  paulette paulina pauline paulo pavel pavla paweł pearlie pearline pedro peer peggie peggy pekka penelope pennie
  per perla pernille pete peter petr petra phil philip philipp philippe phillip phillis philomena phoebe phuong
  phylis phyliss phyllis pierce pierre pieter pietro pilar pinkie piotr piroska polly porfirio portia pricilla
  priscilla priya päivi péter quentin quincy quintin quinton rachael racheal rachel rachelle racquel radek radim
  radu rafael rafaela rafał raffaele raffaella rainer rajesh ralf ralph raluca ramiro ramon ramón randa randal
  randall randell randi randy raphael raphaël raquel rashad rashid rashida rasmus raul raven ravi rayford raymon
  raymond raymundo raúl reba rebeca rebecca rebekah refugio regan reggie regina reginald reina reinaldo reiner
  reinhard reinhold remco rena renae renaldo renan renata renate renato renaud rene renea renee renita renske rené
  reta retha reto reuben reva reynaldo rhea rhett rhiannon rhoda rhonda rianne ricarda ricardo riccardo richard
  richelle richie rickey rickie ricky rigoberto riikka rina risto rita rob robbert robbie robbin robby robert
  roberta roberto robin robt robyn rocco rochelle rocio rocío roderick rodger rodney rodolfo rodrick rodrigo roel
  rogelio roger rogério roland rolanda rolando rolf rolland roma romain roman romana romeo romona romy ron rona
  ronald ronda ronja ronna ronnie ronny roosevelt rory rosa rosalba rosalee rosalia rosalie rosalina rosalind
  rosalinda rosaline rosalva rosalyn rosanna rosanne rosaria rosaura roscoe roseann roseanna roseanne rosella
  roselyn rosemarie rosemary rosendo rosie rosina rosita roslyn ross rossella rostislav rowena roxana roxane
  roxann roxanna roxanne roxie royce ruben rubin rubye rubén rudi rudolf rudolph rudy rueben rufina rufus rui rune
  rupert russ russel russell rusty rutger ruth ruthann ruthie ruud ryan ryszard réka róbert rüdiger răzvan sabine
  sabra sabrina sade sadie sallie sally salvatore sam samantha samatha sami samir samira sammie sammy samual
  samuel sandeep sander sandi sandra sandrine sandro sang sanjay sanjuana sanjuanita sanne santo sara sarah sarita
  sascha sasha saskia satu saul saundra scot scottie scotty sean sebastian selim selina selma seppo serena sergei
  sergey sergio serkan seth severin sevgi shad shaina shalonda shameka shamika shana shanda shandra shane shanell
  shani shanika shanita shanna shannan shannon shanon shanta shante shantel shantell shara sharee sharen shari
  sharla sharlene sharon sharonda sharron sharyn shasta shaun shauna shawanda shawn shawna shay shayla shayna
  shayne sheena sheila shelby sheldon shelia shelley shelli shellie shelly shena sheree sheri sherie sherilyn
  sherita sheron sherri sherrie sherrill sherron sherryl sherwood sheryl shiela shirlee shirlene shirley shirly
  shon shonda sibel sibyl siddharth sidney siegfried sieglinde sigrid silas silke silvana silvia simon simona
  simone sina siobhan sjoerd slawomir socorro sofia sofie sofía soledad solene solveig sondra sonia sonja sonny
  sonya sophia sophie sorin stacey staci stacia stacie stacy stan stanislav stanisław starla stefan stefani
  stefania stefanie stefano steffen steffi stein stella stephaine stephan stephane stephani stephanie stephany
  stephen stephenie stephine steve steven stevie stewart stig stijn stuart stéphane sung sunil susan susana susann
  susanna susannah susanne susie suzan suzanna suzanne suzette suzie suzy sven svenja swantje sybil syble sylvain
  sylvester sylvia sylvie szabolcs szilvia sándor sébastien sérgio sônia sören søren sławomir tabatha tabitha
  talia tamar tamara tamatha tameka tamela tamera tami tamie tamika tamiko tammi tammie tammy tamra tamás tana
  tanesha tangela tania tanika tanisha tanja tanya tapio tara tarsha taryn tarık tasha tatiana tatjana tawana
  tawanda tawanna tawnya ted teddy teena telma tena tenisha teodora teodoro tera terence teresa terese teresita
  teressa tereza teri terrance terrence terri terrie terry tess tessa tessie teun thad thaddeus thanh thaís thea
  theda thelma theo theodor theodora theodore theresa therese theron thersa thiago thibault thierry thijs thilo
  thomas thomasina thorsten thuy tiago tiana tiara tibor tierra tiffani tiffanie tiffany tiffiny tiina till tillie
  tilman tim timmy timo timothy tina tisha titus tiziana tjeerd tobias toby todd tom tomas tomasa tomasz tomeka
  tommaso tommie tommy tomás tomáš toney toni tonia tonja tony tonya torben torbjörn tori torsten tory tosha tove
  toya tracee tracey traci tracie tracy travis trena trenton tresa tressa tressie treva trevor trey tricia trina
  trish trisha trista tristan trudy truman tuan tudor turgut twila twyla tyra tyree tyrell tyron tyrone tânia
  tímea tünde ulf uli ulla ulrich ulrike ulysses umberto urs ursula uta ute uwe uğur vada valarie valdir valentin
  valentina valeria valerie valorie valérie vanderlei vanesa vanessa vasile veda velda velia velma velva venessa
  venita venus vera verda verena vergie verla vern verna vernell vernice vernie vernita vernon verona veronica
  veronika verónica vesta vibeke vicenta vicente vickey vicki vickie vicky victor victoria vikki vikram viktor
  ville vilma vina vince vincent vincenzo vinícius viola violeta viorel virgie virgil virgilio virgina virginie
  vita vito vittorio viva vivian viviana vivien vlad vladimir vladimír vlasta vojtěch volkan volker volkmar vonda
  vonnie václav víctor vít vítor věra waldemar waldo wally walter walti waltraud wanda wanita waylon weldon
  wendell wendi wendy werner wesley wiebke wieland wilber wilbert wilbur wilburn wilda wilford wilfred wilfredo
  wilfried wilhelm wilhelmina willa willard willem willene willi william willian willie willy wilma wilmer wilton
  wim winford winfred winfried winifred winnie winnifred winona witold wojciech wolfgang woodrow wouter wynona
  xavier ximena xiomara yadira yann yannick yasemin yasmin yesenia yetta yoko yolanda yolonda yong yoshiko yuki
  yusuf yvan yves yvette yvonne zach zachariah zachary zachery zack zackary zaida zandra zane zbigniew zbyněk
  zdeněk zdzisław zelda zella zelma zenaida zenobia zeynep zina zoila zola zoltán zona zora zoraida zsolt
  zsuzsanna zsófia zula zulma zuzana ágnes álvaro ángel ángela åsa élodie émilie étienne éva óscar ömer özlem
  øystein štěpán šárka ștefan
`),
);
