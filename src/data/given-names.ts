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
  aarav aaron aart abbey abbie abby abdallah abdel abdul abdullah abdulrahman abel abena abhijit abhinav abhishek
  abigail abraham abram achieng achim adalberto adam adan adaobi addie adebayo adel adela adelaida adele adelheid
  adelia adelina adeline adell adella adelle adeola adewale adina aditi aditya adnan adolfo adolph adria adriaan
  adrian adriana adriane adrianna adrianne adriano adrien adrienne adrián adéla afonso aftab afton agata agatha agathe
  agnes agnieszka agnès agus agustin agustina agustín ahmad ahmed ahmet aida aidan aiko aileen ailton aimee aimée aino
  aisha aisling aitana aitor ajay akash akhil akiko akira akosua akram akshay akua alaa alain alaina alan alana alanna
  alasdair alastair albane albert alberta albertha albertine alberto albina alda alden aldo alecia alejandra alejandro
  aleksandar aleksander aleksandr aleksandra aleksei aleksi alena alene alesha alesia alessandra alessandro alessia
  alessio aleta aletha alethea alex alexander alexandr alexandra alexandre alexei alexey alexia alexis aleš alfie
  alfonso alfonzo alfred alfreda alfredo ali alice alicia alicja alida alina aline alisa alisha alison alissa alistair
  allene allie allison allyson alois alonso alonzo alper alphonse alphonso altagracia althea alton alun alva alvaro
  alvin alvina alyce alycia alysia alyson alyssa alzira alžběta amada amadeus amado amalia amanda amandine ambrose
  amedeo amelia amelie amie amin amina amir amira amit amitabh ammar amol amparo amrita amy amélie ana ana-paula
  anabel anand ananya anas anastacia anastasia anatoly anaïs anders andra andre andrea andreas andreea andrei andreia
  andres andreu andrew andrey andria andriy andrzej andrás andré andréa andrés aneta anette angela angelia angelica
  angelika angelina angeline angelique angelita angella angelo anggun angie anglea angélique anh anibal anika aniket
  anikó anil anindita anirudh anissa anita anitra anja anjali anke ankit ankita ankur ann anna anna-lena annabel
  annabelle annalisa annamarie anne annegret anneli annelie annelies anneliese annemarie annemiek annetta annette
  annick annie annika annmarie anouk anselm ansgar anthony antione antionette antje antoine antoinette anton antone
  antonella antonette antonia antonina antonio antony antti antwan antónio antônio anuj anupam anurag anusha anwar
  aoife aonghus aparecida aparna apolline araceli aracely araminta arash arcelia archana archie arden ardis ardith
  aretha ariadna ariana arianna arief ariel arielle arindam arjan arjen arjun arkadiusz arkady arleen arlen arlene
  arlette arlie arline armand armando armida arnab arnaldo arnaud arnd arne arno arnoldo arnoud arnulfo aron arron
  artem arthur artie artur arturo artyom arun aruna arvind asbjørn asger ashely ashish ashlee ashleigh ashley ashlie
  ashly ashok ashton ashwin asif asli aslı asmaa astrid atieno atif attila atul aubrey audra audrey audry augustin
  augusto augustus aurea aurelia aurelio aurélie aurélien avinash awilda axel axelle ayesha ayman ayodele aysel ayu
  ayumi ayush ayşe aziz aziza babatunde balázs bambang baptiste barbara barbora barbra barnaby barney bart bartosz
  bartłomiej barış bashar basma bastiaan bastian bastien beata beate beatrice beatriz becky begoña begüm belen belinda
  belva belén ben bence benedetta benedetto benedict benedikt benedito bengt benita benito benjamin bennie benny
  benoît berend berenice berk bernadette bernadine bernard bernardo bernd bernhard bernice bernie berniece bernita
  bert berta bertha bertie bertram bertrand beryl bessie beth bethan bethany betsy bette bettie bettina betty bettye
  beulah beverley beverly bhavna bhuvan biagio bianca bilal biljana billie billy birger birgit birgitta birthe bjarne
  bjorn björn bjørn blaine blanca blandine blanka bobbi bobbie bobby bobbye bodil bodo bogdan bogusław bohdan bohumil
  bojan bolanle bongani bonita bonnie bonny boris borja bożena božena brad bradley bradly bram brandee branden brandi
  brandie brandon branko brant breanna breanne brenda brendan brendon brenna breno brent brenton bret brett brian
  briana brianna brianne brice bridget bridgett bridgette brigette brigitte britney britta brittani brittany brittney
  broderick bronagh bruna bruno bryan bryce budi buford burak burcu burkhard burl bushra byron béatrice béla bénédicte
  bérénice büşra błażej caio caitlin caitlyn caleb callie callum calvin camelia cami camila camilla camille canan
  candace candance candelaria candi candice candida candis caoimhe capucine caren cari caridad carin carina carine
  carissa carl carla carleen carlene carlijn carlo carlos carlota carlotta carly carlyn carman carmel carmela
  carmelita carmella carmelo carmen carmine carol carola carolann carole carolee carolin carolina caroline carolyn
  carolynn caron carri carrol carsten cary caryl caryn carys casandra cassandra cassidy cassie catalina catarina
  caterina cathal catharine catherine cathi cathie cathleen cathrin cathrine cathryn cathy catina catrin catrina cauã
  cecelia cecil cecile cecilia cecilie cecily cedric cedrick cees celeste celestine celia celina celso cem cemal
  cengiz ceren cesar cesare cezary chadwick chana chanda chandan chandra chantal chantel chantelle charissa charisse
  charla charleen charlene charles charlette charley charline charlotte charlène charmaine charolette chasity chauncey
  chelsey chelsie cheri cherie cherise cherly cherri cherrie cheryl cheryle chester chetan chiara chidi chinedu chioma
  chiquita chitra chloe chloé chong chris chrissy christa christal christel christelle christen christene christer
  christi christian christiana christiane christie christin christina christine christoper christoph christophe
  christopher christy chrystal chukwu chun chung ciara ciaran ciarán cierra cihan cillian cinda cindi cindy cinthia
  cinzia ciprian claes clair claire clara clare clarence claribel clarice clarissa clarisse claud claudia claudine
  claudio claudiu claudius claus cleber clemens clement clemente clementine cleta cletus clifford clint clinton
  clodagh clothilde clyde cláudia cláudio clémence clément clémentine clóvis cody coen colby coleen colette colin
  colleen collette collin colm colton concepcion concepción concetta connie connor conor constance constanze consuelo
  coralie corazon cordelia cordell cordula corene corentin corey cori corina corine corinna corinne cormac cornelia
  cornelis cornelius corrado corrie corrina corrine cortney cory cosmin craig cressida cristal cristi cristian
  cristiane cristiano cristin cristina cristine cristobal cristopher cristy csaba csilla curt curtis cyndi cynthia
  cyril cyrille cyrus cythia cássia cátia cécile cédric célia céline césar cícero cíntia cătălin daan dafydd dagmar
  daiane daichi daisuke dalia dalibor damaris damian damiano damien damilola damion damir damon dan dana danelle
  danette dani danial danica daniel daniela daniele daniella danielle danijel danilo danita danièle danna dannie
  dannielle danny dante danuta danyelle daphne dara darci darcie darcy darell daren daria darin dario darius dariusz
  darko darla darleen darlene darline darnell daron darragh darrel darrell darren darrick darrin darron darryl daryl
  dasha dave davi david davida davide davina davor dawid dawna dayna deana deandre deangelo deann deanna deanne
  debashis debbie debbra debby debi debora deborah debra debrah declan dedi dedra deena deepa deepak deepika deidra
  deidre deirdre dejan delbert delfina delia delilah della delma delmar delmer delois delora delores deloris delphia
  delphine demarcus demetra demetria demetrius dena deneen denice denis denise deniz denna dennis denny deon derek
  derick dermot derrick derya deshawn desirae desiree desislava desmond dessie detlef devika devin devon dewayne dewey
  dewi dewitt dexter dhruv dian diana diane diann dianna dianne diarmuid dick didem didier diederik diego dieter
  dietmar dilek dilip dimas dimitar dimitri dina dinah dinesh dino diogo dion dionne dirk divya dixie djalma dmitri
  dmitriy dmitry dmytro dolores domenic domenica domenico dominga domingo dominic dominick dominik dominika dominique
  dona donal donald donatella donghyun donita donna donnell donnie donny donte dora dorcas doreen dorene doretha dori
  dorian dorinda doris dorota dorotha dorothea dorothee dorothy dorothée dorris dortha dorthea dorthy dottie doug
  douglas douglass dovie doğan dragan dragana dragoș dries duane duarte dubravka duc duncan dustin dušan dwain dwayne
  dwight dylan dániel dávid débora dónal dóra dörte eamon eamonn earl earle earlene earline earnestine eartha ebba
  eberhard eboni ebru eckart eckhard eddie eddy edelmira edeltraud edgar edgardo edie edilson edison edit edith
  edmilson edmond edmund edmundo edna edoardo edouard edson eduarda eduardo edward edwardo edwin edwina edyta edythe
  eelco eero eeva effie efrain efraín efren efua egon eileen eilidh eilis eimear einar eino eirik eirlys ekaterina
  ekkehard elaina elaine elana elbert elda elden eldon eldora eleanor eleanora eleanore elena elenor eleonora elfriede
  eli elia eliana eliane elias elida elif elijah elin elina elinor elio elisa elisabeth elisabetta elise eliseo elisha
  elissa eliza elizabeth elizebeth eliška elke ella ellen ellie elliot ellsworth elma elmer elmo elna elnora elodie
  eloisa eloise elouise eloy elroy els elsa elsie elton elva elvera elvia elvin elvira elvis elwood elyse elżbieta
  eman emanuel emanuela emanuele emeka emel emelia emese emil emile emilia emiliano emilie emilio emily emine emlyn
  emma emmanuel emmanuelle emmett emmitt emogene emory emrah emre endang enedina engin enid enikő enoch enrica enrico
  enrique enriqueta enzo eoghan eoin erasmo ercan erdem erdoğan erhan eric erica erich erick ericka erik erika erkan
  erlinda erma erna ernest ernestina ernestine ernesto ernie ernst erol errol ersin erwan erwin erzsébet eskil
  esmeralda espen esperanza esra essam esteban estefanía estela estella estelle ester esther estrella eszter ethan
  ethel ethelyn etienne etta ettore euan eugen eugene eugenia eugenie eugenio eugène eula eulalia eulalie eunice eunji
  eusebio eva evalyn evan evandro evangelina evangeline evaristo evelia evelien evelyn evelyne everette evette evgeni
  evgeny evie evon evonne ewa ewald ewan ewelina ezekiel ezequiel ezra fabian fabiana fabiano fabien fabienne fabio
  fabiola fabián fabrice fabrizio fabrício facundo fadi fahad faisal faiza fallon fannie fanny farah farhan farid
  farida faris farooq farrah faten fatih fatima fatma faustine faustino fausto fawad fawn faye fearghal federica
  federico felecia felica felice felicia felicita felicitas felipa felipe felisa felisha felix felton femke feng
  ferdinand ferdinando ferenc fergal fergus ferhat fermin fermín fernand fernanda fernando ffion fiachra fidel figen
  fikret filiberto filip filipa filipe filippo filiz filomena finbarr finn fintan fiona fionnuala fiorella fitri
  flavia flavie flavien flavio flor florencio florene florent florentine florentino florian floriane florin florine
  floris flossie floy flurin flávia flávio folake fonda fouad frances francesca francesco francine francis francisca
  francisco franciszek franck franco francois frank franka frankie franklyn frans františek franz franziska françois
  françoise fred freda freddie freddy frederic frederick frederik fredric fredrick fredrik freida freja freya frida
  frieda friederike friedhelm friedrich frits fritz frode frédéric frédérique fulvio funmilayo furkan fyodor fábio
  fátima félix gabriel gabriela gabriele gabriella gabrielle gaetano gail galen galina gareth garfield garnet garret
  garry gary gaspar gaspard gaston gaurav gautam gauthier gavin gayatri gaye gayla gayle gaylord gaynell gaël gaëlle
  gaëtan geert geeta gemma gena genaro genevieve geneviève gennady gennaro genoveva geoffrey georg george georges
  georgetta georgette georgi georgia georgiana georgianna georgie georgina georgy geraint gerald geraldine geraldo
  geralyn gerard gerardo gerben gerd gerda gergely gerhard geri gerlinde germain germaine germán gero gerri gerrit
  gerry gert gertie gertrud gertrude gesa gesine ghada ghassan gheorghe ghislain giacomo giada gian giancarlo
  gianfranco gianluca gianluigi gianmarco gianni gianpaolo gijs gilbert gilberto gilda giles gilles gillian gilmar
  gina ginny gino giorgia giorgio giovana giovanna giovanni girish gisela gisele giselle gisèle gita gitte giulia
  giuliana giuliano giulio giuseppe giuseppina giusy gizem gladis gladys glen glenda glenn glenna gloria glyn gonzalo
  gonçalo gopal goran gordana gordon gottfried govind gracie graciela graig grainne granville graziano grażyna greg
  gregor gregoria gregorio gregory greta gretchen gretta grigory griselda grzegorz gráinne grégoire grégory guadalupe
  gudrun guido guilhem guilherme guillaume guillermina guillermo gundula gunilla gunnar gunter gussie gustav gustave
  gustavo guus guðrún gwen gwenaëlle gwendoline gwendolyn gwyneth gyula györgy gábor gérald géraldine gérard gökhan
  göran götz gülay gülşen günter günther güven haakon habib hadi hadrien haeun hailey hajnalka hajo hakan halil halime
  halina hallie haluk hamad hamid hamish hamza hana hanan hande hani hanna hannah hanne hanneke hannelore hannes hanno
  hannu hans hans-jürgen hans-peter harald harish harlan harland harm harold haroon harriet harriett harriette harry
  harsha hartmut haruka haruki hasan hassan hatem hatice hattie haydar haydee haywood hazel heather hector hedwig hege
  heidi heike heikki heiko heiner heinrich heinz heleen helen helena helene helga helge hella hellen helmut hemant
  hendra hendrik henk henning henri henrietta henriette henrik henrike henrique henry henryk herbert heriberto
  herlinda herman hermann hermelinda herminia hernán herschel hershel heru hervé hesham hettie hiba hideki hideo hieu
  hilario hilary hilda hilde hildegard hillary hilmar hipolito hiram hiro hiroki hiroko hiromi hiroshi hiroyuki hisham
  hoang hobert holger holli hollie honoré honza horacio horia horst hortencia hortense hortensia hosea howard hristo
  hrvoje hubert hubertus huda huey hugh hugo hugues hui hulda humayun humberto huong hussain hussein huub huw hyejin
  hyman hynek hyun hyunjin hyunwoo håkan håkon håvard héctor hélio héloïse hélène hülya hüseyin iago iain ian ibrahim
  ichiro ida idalia idella idris ieuan ifan ifeanyi ifeoma ignacio ignacy ignazio igor ikenna iker ilaria ilda
  ildefonso ildikó ileana ilene iliana ilie ilja ilkka ilona ilse ilya imad iman imanol imelda imke imogen imogene
  imran imre ina indra indrani ineke ines inez inga inge ingeborg inger ingo ingrid ingvild inmaculada inna insa inés
  inês ioana iola iolanda iona ione ionuț irena irene irfan irina irma irmgard irvin irving iryna irène isaac isabel
  isabela isabell isabella isabelle isadora isaiah isaias isela ishaan ishita isiah isidro ismael ismail isolde isreal
  issac istván itziar iulia ivan ivana ivano ivar iveta ivete ivette ivo ivonne iván iwona izabela iñaki iñigo
  i̇brahim i̇lker i̇pek i̇rem i̇smail jaakko jaap jacalyn jacco jacek jacinta jacinto jack jackeline jackie jacklyn
  jacky jaclyn jacob jacobo jacopo jacque jacquelin jacqueline jacquelyn jacques jacquline jada jadwiga jaehyun
  jagdish jaime jaimie jair jake jakob jakub jalal jamaal jamal jamar jame jamel james jamey jami jamie jamila jammie
  jan jana janae janaína jane janeen janel janell janelle janene janet janette janey janice janie janina janine janis
  janna janneke jannette jannie jannik jannis janusz jaqueline jared jari jarmila jarmo jarno jarod jaromír jaroslav
  jarosław jarred jarrett jarrod jasmin jasmine jasna jason jasper jassim jatin jaunita javed javier jay jaya jayant
  jayesh jayme jayne jayson jazmin jean jean-luc jean-pierre jeana jeane jeanetta jeanette jeanie jeanine jeanna
  jeanne jeannette jeannie jeannine jeff jefferey jeffery jeffrey jeffry jelena jelle jemima jena jenelle jenifer
  jeniffer jenna jennette jenni jennie jennifer jenniffer jenny jens jeppe jerald jeraldine jeramy jere jeremiah
  jeremy jeri jerilyn jermaine jeroen jerold jerome jeromy jerrell jerri jerrie jerrod jerrold jerry jerzy jesica
  jesper jesse jessica jessie jesus jesús jettie jewell jian jianhua jihoon jihye jil jill jillian jim jimena jimin
  jimmie jimmy jindřich jing jisoo jitka jiwon jiyoung jiří joachim joakim joan joana joanie joann joanna joanne joao
  joaquim joaquin joaquín jocasta jocelyn jochen jodi jodie jody joe joel joelle joellen joerg joesph joetta joey
  johan johann johanna johannes john johnathan johnathon johnetta johnie johnna johnnie johnny joko jolanda jolanta
  joleen jolene jolynn jon jonah jonas jonathan jonathon joni jonna jonnie joon joost jordi jordon jorge joris jorma
  jose josef josefa josefina josefine josep joseph josephina josephine josette josh joshua josiah josiane josie josine
  jospeh jossi josue josué josé josée jouni jovan jovana jovita joyce joycelyn jozef joão joël joëlle juan juana
  juanita jude judi judie judit judith judson judy juha juho jukka jules juli julia julian juliana juliane juliann
  julianna julianne julie julien juliet julieta juliette julio julissa julius julián jun junaid jung junho junko juraj
  jurgen jurriaan juscelino jussi justin justina justine justus justyna jutta jyoti ján jános jérémie jérémy jérôme
  jón józef józsef jörg jörgen jörn jørgen jørn júlia júlio jürg jürgen kaan kabir kacey kaci kacie kacper kadir kai
  kailash kaisa kaitlin kaitlyn kaja kajal kala kalle kalpana kamal kamau kamil kamila kamran kandace kandi kandice
  kandy kaori kara karabo karan kareem karel karen kari karianne karie karim karin karina karine karissa karl karla
  karlene karlheinz karol karola karolin karolina karolyn karon karrie karsten karthik kartik kartika karyn kasandra
  kasey kaspar kasper kassandra kata katalin katarina katarzyna kate katelyn kateřina katharina katharine katherine
  katheryn kathi kathie kathleen kathlene kathlyn kathrin kathrine kathryn kathryne kathy kathyrn katie katina katja
  katrin katrina katrine katy katya kavita kavya kaye kaylee kazimierz kazuki kazuo kazuya kecia keely keenan kees
  kehinde keiko keisha keita keith keli kelli kellie kelly kelsey kelsie kelvin kemal ken kenan kendra keneth kenichi
  kenji kenna kenneth kennith kenny kenta kenton kenyatta kenzo keri kermit kerri kerrie kerry kerstin kesha keshav
  keshia keven kevin khadija khaled khalid khalil khanh khurram kiara kieran kieth kilian killian kim kimberely
  kimberlee kimberley kimberly kimmo kinga kira kiran kirill kirsi kirsten kirstin kisha kitty kizzy kjell kjetil
  klaas klara klaudia klaus klára knud knut koen kofi kojo konrad konstantin konstanze koos koray korbinian korey kori
  kory kraig krasimir kris krishna krista kristal kristan kristen kristi kristian kristie kristijan kristin kristina
  kristine kristofer kristoffer kristopher kristy kristyn kristýna krisztina krisztián kriti krystal krystian krystle
  krystyna kryštof krzysztof ksenia kshitij kumiko kunal kunle kurnia kurt kurtis kwabena kwame kwesi kyla kyle kylee
  kylie kyong kyra kyung kátia lachlan laci lacie ladislav ladonna laetitia laia laila lajos lakeisha lakesha lakeshia
  lakisha lakshmi lalit lamar lamia lamont lana lance landon lanette lani lanita lanny laquita lara larisa larissa
  larry lars lars-erik larue lashanda lashawn lashonda lasse latanya latasha latisha latonia latonya latosha latoya
  latrice latricia laura laure laureen lauren laurence laurene laurens laurent laurențiu lauretta laurette lauri
  laurie laurène lavada lavern laverne lavina lavinia lavon lavonda lavonne lawanda lawerence lawrence layla lazaro
  lea leah leander leandra leandro leann leanna leanne leatha leatrice leda leeann leena leesa lei leif leigh leila
  leilani leisa lela leland lelia lemuel lena lenard lene lenka lennard lennart lennie lenny lenora lenore leo leola
  leon leona leonard leonardo leonel leonhard leonid leonie leonor leonora leopold leopoldo leora leota lerato leroy
  lesa leslee lesley lesli leslie lessie leszek leta letha leticia letitia letizia lettie letícia levent levente levi
  leyla lia liam lian liana liane libby libor lida lidia lieke liesbeth lieselotte liisa lila lilia lilian liliana
  liliane lilli lillian lillie lilly lina linda lindiwe lindsay lindy linette linh linnea linnie lino linsey linus
  linwood lionel lisa lisbeth lise lisette lissa lissette lita liviu liz liza lizabeth lizbeth lizette lizzie ljiljana
  loes lois lola lolita lona lonneke lonnie lonny lora loraine lorcan loreen lorelei loren lorena lorene lorenz
  lorenza lorenzo loretta lori lorie lorinda lorine lorna lorraine lorretta lorri lorrie lothar lotta lotte lottie
  louane louann louella louie louis louisa louise lourdes lourenço lovie lowell lowri loyd loïc luana luann luanne
  lubna lubomír luboš luc luca lucas lucia lucian luciana luciano lucie lucien lucienne lucila lucile lucille lucinda
  lucio lucius lucretia lucrezia lucy lucía ludger ludivine ludmila ludovic ludovica ludwig luděk luella luigi luis
  luisa luiz luiza luka lukas lukasz luke lukáš lula lulu luminița lupe lupita lura lurdes luther lutz luuk luís luísa
  lyda lydia lydie lyla lyle lyman lynda lyndon lyndsay lyndsey lynette lynn lynne lynnette lynwood lyudmila lászló
  léa léo léon léonie lígia lívia lúcia maaike maarten maartje mabel mable macarena machelle machteld maciej mackenzie
  maddalena madeleine madeline madelyn madge madhav madhu madhuri madonna mads maegan mael maeva maeve mafalda magali
  magda magdalena magdalene magdolna maggie magnus mahesh mahima mahmoud maicon maija maik maike maira mairead maite
  maja majed majorie makoto maksim malachy malcolm malcom malgorzata malia malik malin malinda malissa mallory malte
  mamie manal manas manav mandi mandla mandy manfred manish manisha manoel manoj manolo manon mansour manuel manuela
  mara maranda marc marceau marcel marcela marcelina marcelino marcella marcelle marcello marcellus marcelo marci
  marcia marcie marcin marco marcos marcus marcy mareike marek maren margaret margareta margarete margarette margarida
  margarita margarito margaux marge margery margherita margie margit margo margot margret margrethe margriet margrit
  marguerite maria mariagrazia mariah mariam marian mariana mariann marianna marianne mariano maribel maribeth
  maricarmen maricela marie marie-louise marieke mariela marija marije marijke mariko marilee marilou marilyn marilynn
  marina mario marion marisa marisela mariska marisol marissa maristela marit marita maritza marius mariusz marja
  marjan marjolein marjorie marjory markku marko markus markéta marla marleen marlena marlene marli marlies marlo
  marloes marlon marlyn marlys marnie marnix marquerite marquis marquita marsha marta marte martha marti martijn
  martin martina martine marty martín marva marvin marwa marwan mary maryann maryanne marybeth maryellen maryjane
  maryjo marylee marylin maryline marylou marylyn maryna maryse marzena maría marília masahiro masako masao masato
  massimiliano massimo matej mateo mateus mateusz matheus mathew mathias mathieu mathijs mathilda mathilde matilda
  matilde matt matteo matthew matthias matthieu matthijs matti mattia mattie matías matúš matěj maud maude maudie
  maura maureen maurice mauricio maurine maurits maurizio mauro maurício mavis max maxence maxie maxim maxime
  maximilian maximiliano maximo maxine maya mayank mayara maybelle mayme mayra mayumi mazen mazie maël maïlys
  małgorzata mckinley meagan meaghan mechelle mechthild meena meera megan meghna megumi mehmet meike meinhard melanie
  melba melek melike melina melinda melisa melissa mellisa mellissa melodie melonie melony meltem melva melvin melvina
  menno meral mercedes meredith merja merle merlin merry mert merve mervin meryem meryl mesut metin mette mhairi mia
  micaela micah michael michaela michal michale michał micheal michel michela michele michell michelle michiel michiko
  michèle mickaël mickie mieczysław mieke migdalia miguel mihaela mihai mihnea miho mihály mika mikael mike mikel
  mikhail mikkel mikko miklós mikołaj milada milagros milan mildred milena milford milica milind milissa millard
  millicent millie milo miloš mimi mina mindi mindy minerva minh minho minji minjun minna minnie minoru minseok miquel
  mira mircea mireia mireille mirella mireya miriam mirian mirja mirjam mirjana mirko mirna miroslav mirosław mirta
  misaki misha missy misti mitch mitchel mitchell mitsuo mittie mitzi miyuki mladen moacir moataz modesta mogens
  mohamed mohammad mohammed mohan mohit moira moises moisés mollie molly momoko mona monica monika monique monir monty
  morgan morgane moritz morten mose moshe mostafa mounir mourad mozell mozelle muhamad muhammad mukesh mukul muna
  murad murat muriel murilo murray mustafa mutlu mwangi mykhailo mykola myles mylène myong myra myriam myrna myron
  myrtice myrtis márcia márcio mária mário márta máté mélanie mélissa mélodie mónica mónika mônica müge mădălina nabil
  nada nadeem nader nadezhda nadia nadine nadja nadège naim naina najib najla nakia nakisha nalan namrata nanci nancy
  nanda nandini nanette nanna nannette nannie naoki naoko naomi napoleon narendra naresh nasir nasreen nasser natalia
  natalie nataliia natalya natascha natasha nataša nathalie nathan nathanael nathanial nathaniel natividad natsuki
  natália naveed naveen navin nawal nazan nazlı naďa nebojša necati nedra neelam neeraj neha neil nelda nele nelida
  nell nella nelle nellie nelly nelson nena nenad nereida nermin nerys nestor nettie neusa neva neville ngoc ngozi
  nhung nia niall niamh nichelle nichol nicholas nichole nick nicki nickolas nicky nicola nicolas nicolasa nicole
  nicoleta nicoletta nicolette nicolás nicolò nida nidhi nidia niek niels nienke nigel nihan niina nike nikhil niki
  nikita nikki niklas nikola nikolai nikolaus nikolay nikolett nikos nila nilda nilesh nilima nils nilsa nilson nilton
  nilüfer nina ninfa niraj nisha nishant nita nitin nizar njeri nkosana nneka noah noel noelia noelle noemi noha nola
  nomsa nona noortje nora norbert norberto noreen norene noriko norine norma norman normand nosheen nour nova novi noé
  noémi noémie noël nuala nuno nunzia nuray nuria nurul nydia nádia nélson néstor nóra oana obinna ocie octavia
  octavian octavio octavius océane odessa odette odhiambo odile odis ofelia oisin oisín okan oksana ola olaf olamide
  olav oldřich ole oleg oleksandr oleksiy olen olena oleta olga olin oliver olivia olivier oliwia olli ollie olof
  olumide olusegun oluwaseun olívia omar omer ondřej onno onur oonagh opal ophelia ophélie oralia oren orhan oriana
  oriane orietta oriol orla ornella orpha orsolya orval orville osama osamu oscar oskar osman osmar osvaldo oswald
  oswaldo otha othman otieno otilia otis ottavia ottilie otto otávio ouida outi ovidiu owain owen ozan oğuz paavo
  pablo paddy padma padraig palesa pallavi palma paloma pamala pamela pankaj pansy paola paolo parul pascal pascale
  pasquale patrica patrice patricia patricio patrick patrik patrizia patrizio patrycja patryk patrícia patsy patti
  pattie patty paul paula paulette paulina pauline paulo pavel pavla pavlína paweł pearlie pearline peder pedro peer
  peggie peggy pekka pelin pelle penelope pennie pentti per perla pernille perrine petar pete peter petr petra petri
  petro petru petter phil philine philip philipp philippe phillip phillis philomena philomène phoebe phuong phylis
  phyliss phyllis pia piera pierce pierfrancesco pierluigi piero pierpaolo pierre pierrick piers piet pieter pietro
  pilar pim pinkie piotr pirjo piroska plamen polina polly pooja porfirio portia prabhat pradeep prakash pramod pranav
  prasad prashant prateek pratik pratiksha praveen preben predrag preeti prerna pricilla priscila priscilla priya
  priyanka przemysław putri pyotr pádraig päivi pär péter pınar qasim qiang quang quentin quincy quintin quinton quynh
  rabab rachael racheal rachel rachelle rachid rachna racquel radek radha radim radka radosław radovan radu raed
  rafael rafaela rafał raffaele raffaella rafik ragab raghav ragnar ragnhild rahmat rahul raimo raimundo rainer rajan
  rajat rajeev rajendra rajesh rajiv rakesh ralf ralph raluca raman ramesh rami ramiro ramon ramona ramón rana randa
  randal randall randell randi randy rania ranjan ranjit raoul raphael raphaël raphaëlle raquel rashad rashid rashida
  rashmi rasmus ratna raul raven ravi rayford raymon raymond raymundo razak raúl reba rebeca rebecca rebekah recep
  reem refugio regan reggie regiane regina reginald regine regula reijo reiko reina reinaldo reiner reinhard reinhold
  reinier rekha remco rena renae renaldo renan renata renate renato renaud rene renea renee renita rens renske renu
  renzo rené reta retha reto reuben reva reynaldo reza rhea rhett rhiannon rhoda rhodri rhonda rhys rianne ricarda
  ricardo riccardo richa richard richelle richie rick rickey rickie ricky rigoberto riikka riitta rik rika rikke rima
  rina rini rinus rishabh rishi risto rita ritika ritu riya rizky rizwan rob robbert robbie robbin robby robert
  roberta roberto robin robt robyn rocco rochelle rocio rocío roderick rodger rodney rodolfo rodrick rodrigo roel
  roelof rogelio roger rogier rogério rohan rohit roisin roland rolanda rolando rolf rolland roma romain roman romana
  romane romeo romina romona romuald romy román romário ron rona ronald ronaldo ronda ronja ronna ronnie ronny
  roosevelt rory rosa rosalba rosalee rosalia rosalie rosalina rosalind rosalinda rosaline rosalva rosalyn rosalía
  rosana rosanna rosanne rosaria rosaura roscoe roseann roseanna roseanne rosella roselyn rosemarie rosemary rosendo
  roshan rosie rosina rosita rosli roslyn ross rossana rossella rostislav roswitha rosângela rowena roxana roxane
  roxann roxanna roxanne roxie royce ruairi ruaridh ruben rubens rubin rubye rubén ruchi rudi rudolf rudolph rudy
  rueben rufina rufus ruggero rui rumen rune rupali rupert ruslan russ russel russell rusty rutger ruth ruthann ruthie
  ruud ryan ryota ryszard réka rémi rémy róbert róisín rômulo rüdiger răzvan rıza saad saara sabah sabina sabine sabra
  sabri sabrina sachiko sachin sade sadie sadiq sadık saeed safaa sagar saif saima sajid sajjad sakari sakura salah
  salem salete salih salim sallie sally salma salman salvatore sam samanta samantha samar samara samatha sameh sami
  samia samir samira sammie sammy samual samuel samuele sandeep sander sandi sandra sandrine sandro sang sangeeta
  sangwoo sanjana sanjay sanjeev sanjuana sanjuanita sanna sanne santo santosh saoirse sapna sara sarah sarita sascha
  sasha saskia satish satoshi satu satyam saul saundra saurabh saverio savita sawsan sayaka saša scot scottie scotty
  seamus sean sebastiaan sebastian sebastião seda sedat seema segun selim selin selina selma selçuk semyon seojun sepp
  seppo serdar seren serena serge sergei sergey sergio serhat serhiy serkan seth seung seungmin sevda severin sevgi
  sevil seán shad shadi shahid shahzad shailesh shaina shalini shalonda shameka shamika shana shanda shandra shane
  shanell shani shanika shanita shankar shanna shannan shannon shanon shanta shante shantel shantell shara sharad
  sharee sharen shari sharla sharlene sharon sharonda sharron sharyn shashank shashi shasta shaun shauna shawanda
  shawn shawna shay shayla shayna shayne shazia sheena sheila shekhar shelby sheldon shelia shelley shelli shellie
  shelly shena sheree shereen sheri sherie sherilyn sherita sheron sherri sherrie sherrill sherron sherryl sherwood
  sheryl shiela shigeru shilpa shingo shinichi shinji shinya shirlee shirlene shirley shirly shiro shivam shivani
  shoaib shobha shon shonda shota shraddha shreya shruti shubham shweta sian sibel sibusiso sibyl sibylle siddharth
  sidney siebe siegfried sieglinde sietse sigrid sigurður siham silas silja silje silke silvana silvano silvia silvina
  silvio simen simon simona simone simón sina sinan sinead sinéad siobhan siobhán sipho siri sirpa siti siv siân
  sjoerd slamet slavica slawomir slobodan smita sneha snežana socorro sofia sofie sofía sohail soham soledad solene
  solveig solène somnath sonal sonali sondra songül sonia sonja sonny sonya soojin sophia sophie sorcha sorin soyeon
  srinivas srđan stacey staci stacia stacie stacy stan stanislas stanislav stanisław starla stefan stefani stefania
  stefanie stefano steffen steffi stein stella stepan stephaine stephan stephane stephani stephanie stephany stephen
  stephenie stephine steve steven stevie stewart stian stig stijn stine stjepan stoyan struan stuart stéphane
  stéphanie suad suat subhash sudha sudhir sueli suhas sujata sujin sukanya suleiman sulistyo suman sumit sung
  sunghoon sunil sunita suparman suraj surbhi suresh susan susana susann susanna susannah susanne sushant sushil
  sushma susi susie susumu suzan suzana suzanna suzanne suzette suzie suzy svein sven svenja svetlana swantje swapnil
  swati sybil sybille syble sybren syed sylvain sylvaine sylvester sylvia sylvie sylwester sylwia szabolcs szilvia
  szymon sándor séamus sébastien sérgio séverine sílvia sônia sören søren süleyman sławomir tabatha tabitha tadashi
  tadeu tadeusz tadhg taehyung tage tahir tahira tainá taiwo takahiro takashi takeshi takumi talal talia tamar tamara
  tamatha tameka tamela tamer tamera tami tamie tamika tamiko tammi tammie tammy tamra tamsin tamás tana taner tanesha
  tangela tanguy tania tanika tanisha tanja tanmay tanvi tanya tapan tapio tara taras tarek tariq tarja taro tarsha
  tarun taryn tarık tasha tatiana tatiane tatjana tatyana tawana tawanda tawanna tawnya ted teddy teemu teena telma
  temitope tena tenisha teodora teodoro tera terence teresa terese teresita teressa tereza teri terje terrance
  terrence terri terrie terry tess tessa tessie tetsuya teun thabo thad thaddeus thandi thandiwe thanh thao thaís thea
  theda thelma theo theodor theodora theodore theresa therese theron thersa thiago thibaud thibault thibaut thierry
  thijs thilo thomas thomasina thorben thore thorsten thuy théo théophile thérèse tiago tiana tiara tibor tierra
  tiffani tiffanie tiffany tiffiny tiina tijs till tillie tilman tim timmy timo timofey timothy timothée timur tina
  tineke tisha titus tiziana tiziano tjeerd tobias toby todd todor tolga tolulope tom tomas tomasa tomasz tomeka
  tomislav tommaso tommie tommy tomohiro tomoko tomos tomás tomáš toney toni tonia tonja tony tonya torben torbjörn
  tori torsten tory tosha toshio toshiyuki tove toya tracee tracey traci tracie tracy trang traudel travis trena
  trenton tresa tressa tressie treva trevor trey tricia trina trine trish trisha trista tristan troels trond trudy
  truman trung trygve tshepo tsuyoshi tuan tuba tudor tuija tuncay tunde tung tuomas turgay turgut turlough tuula tuva
  tuğba tuğçe twila twyla tyra tyree tyrell tyron tyrone tânia tímea tünde uche uday udo ueli ufuk ugo ulf uli ulla
  ulrich ulrika ulrike ulysses umair umberto umesh umut undine unni urs ursina ursula urszula urvashi usha usman uta
  ute utku uwe uğur vada vadim vaibhav valarie valdir valentin valentina valentín valeria valerie valerio valeriu
  valery valorie valéria valérie valéry vanda vandana vanderlei vanesa vanessa varsha varun vasant vasile vasily veda
  vedran veena vegard veikko velda veli velia velma velva venessa venita venkat venus vera verda verena vergie verla
  vern verna vernell vernice vernie vernita vernon verona veronica veronika verónica vesna vesta vibeke vibha vicenta
  vicente vickey vicki vickie vicky victor victoria vidar vidya viggo vijay vikas vikki vikram viktor viktoria
  viktória ville vilma vimal vina vinay vince vincent vincenzo vineet vinod vinícius viola violaine violeta viorel
  vipin vipul virgie virgil virgilio virgina virginie virpi vishal vishnu vita vitaly vito vitor vittorio viva vivek
  vivian viviana viviane vivien vlad vladimir vladimír vladislav vlasta vlastimil vojtěch volkan volker volkmar
  volodymyr vonda vonnie vroni vyacheslav václav vânia véronique víctor vít vítor věra wacław wael wafa wahyu wajahat
  walace walburga waldemar waldo waleed walid wally walter walti waltraud wambui wanda wanita wanjiru waqas wasim
  wayan waylon wei weldon wendelin wendell wendi wendy wenke werner weronika wesley wessel widodo wiebe wiebke wieger
  wieland wiesław wiktor wiktoria wilber wilbert wilbur wilburn wilco wilda wilford wilfred wilfredo wilfried wilhelm
  wilhelmina willa willard willem willemijn willene willi william willian willie willy wilma wilmer wilton wim winford
  winfred winfried winifred winnie winnifred winona wioletta witold wojciech wolfgang wolfram wonjae woodrow wouter
  wynona władysław włodzimierz xanthe xaver xavi xavier xia xiang xiao xiaoming ximena xiomara xiu xue yadira yana
  yang yann yannick yanti yara yaroslav yasemin yash yashwant yasin yasir yasmin yasmine yasser yassin yasuhiro yasuko
  yavuz yegor yehia yejin yekaterina yelena yemi yeong yesenia yetta yevgeny yiğit yngve yoann yogesh yohan yoko
  yolanda yolonda yong yordan yoshiko yousef youssef yudi yue yuichi yuka yuki yukiko yukio yulia yuliia yumi yumiko
  yuna yuni yuri yuriy yusuf yusuke yuta yutaka yvan yves yvette yvon yvonne yılmaz zach zachariah zacharie zachary
  zachery zack zackary zadie zafar zahra zaid zaida zainab zaki zandra zane zanele zbigniew zbyněk zdeněk zdeňka
  zdravko zdzisław zeeshan zehra zeki zelda zella zelma zenaida zenobia zeynep zhanna zia ziad zina zineb zlatko zofia
  zoila zola zoltán zona zora zoraida zoran zoé zsolt zsuzsanna zsófia zubair zula zulema zulkifli zulma zuzana
  zuzanna zygmunt zélia ágnes ákos álvaro ángel ángela ângela ângelo åsa édith édouard éliane élie éliott élisabeth
  élise élodie éloïse émeline émile émilie éric érica étienne éva ígor óscar ömer özge özgür özlem øystein øyvind ümit
  ünal ľubomír łukasz şebnem şule štěpán šárka željko ștefan
  aaliyah abdallahi abdirahman abdulaziz abdulla abebe abhay abishek adeleke adhiraj aeneas afia ahsan aiden aidyn
  aigerim aine ainhoa aissatou aivars ajit akinwumi akos aksel alaric albena aldona aleksandrs alexandros alexandru
  alexej alexios alfredas alhassan alise alister alivia aliya aliyah aliza almudena alok alona aloysius altaf amaia
  amandeep amani amanuel amarachi amaya aminata amirah amruta anahí anandi anastasija anastasiya anatol anatole
  anatoliy anca andile andjela andrej andreja andrejs andris andrius aneesh aneeta anisa anjana anjum annalena anneke
  anniken anthea antonis anuradha anya apoorva apostolos aravind arcadio ardeshir arham arie arijit arik aristides
  armen armin arminas arnav arnold arsen arseniy arshad arturas arunima arvid arvin arya aryan ashutosh asma assaf
  astrida atanas atefeh athanasios atharva atsuko atsushi audun augustė aukse aurelie auriane austėja avani avigail
  avital ayaan ayan ayano ayelet aygül ayla aylin aymeric ayomide ayşegül azadeh azamat azra babajide babak bahar
  balaji barbro bartek bartholomew baurzhan beatrijs beatrix benedek benjamín bente bernadett bertil betül bhanu
  bhavana bhavesh bianka bikram bilquis bipin birgitte birte blaž bogumił boguslaw bogusława borislav boštjan božidar
  brady braeden branimir branislav branislava branka brecht breyten bridie brielle brigida britt bronisław bronwyn
  brynn brónagh buket burhan børge bülent caetano cai caitriona calista calixto callan cansu casimir caspar cassandre
  cataldo catriona celestino cemre chaitanya chandrika charalampos charlotta charu chiamaka chidinma chika chikako
  chinonso chinwe chinyere christiaan christoffer christos chukwudi chukwuemeka claas clotilde cléo coline conall
  conchita connell constantijn constantin cosima courtenay cristiana cristóbal cuauhtémoc cyprian czesław dace
  dagfinn dagny daina daiva damjan damla damodar danai danail danijela danika daphné darija darya daryna dashiell
  davinia debashish deepali deepti demet demetrios denitsa denys desirée despina detlev dhananjay dhruva dieke dilara
  dilnoza dimitra dimitrios dimitris dmitrij dobromir dobrosława domantas domingos donatas donncha dorien doroteja
  dorottya dorthe dvora džemal earvin ebenezer ece edgaras edita edvard edvin efrat egil egle egor eiji eivind ekow
  ela elchin eleftheria eleni elenora eleonore eline elizaveta elmar elsbeth elspeth elwira elçin emilija emmanouil
  emmeline endre enno ephraim eren erez erin erkki erlend ermanno ernests esben esin etsuko eugeniusz eugénie
  euridice evangelia evangelos evelina everton evgenia ezgi ezio fabricio fadila fadwa fahim farhad farnaz farouk
  farrukh farzana fateh fatemeh fatou fatoumata fatoş fawzi fedor feliciano femi feride ferran ferruccio ferry fien
  filippa finbar finlay finnegan fiorenza fleur florentina folasade foteini fran francesc fredericka frederieke
  frederike frederique fredrika froukje fumiko félicie gabrielė gabriël gamal garima gauri gavriel gediminas geir
  genowefa geoffroy georgios gergana gernot gertjan gertraud gideon giedrė ginevra gilad gintaras gintarė giorgos giulietta
  glenys goda godelieve godfrey gosia gosta grazia graziella gregers grete grigori guendalina guillem gulnara guram
  gurpreet gustaf gwenaël gwilym győző górka gözde gül habiba hadas hadiza hadley hafsa haider haile haldor halima
  hallgrímur halvard hamed hania hannibal hansjörg hanspeter hardeep hardik harini harpreet harrison harsh harshal
  harshita haruko haruto hashim hauke havva hayato hayden hayley hedda hedvig hein helle heloísa hemlata hendrika
  heribert hermine hermione hernando hessel hetal hideaki hiderō hidetoshi hilal hilke hillevi himanshu hinnerk
  hiroaki hiroto hisako hishashi hitomi hitoshi hoda horatio hossein houda hovhannes hripsime hristina hui-ling
  humaira hyacinthe hélder ianthe ibrahima idan idil ieva ifigenia iggy ignas ignasi ignatius ihor ikechukwu ikram
  ikuko ilan ilana ilhan ilia ilias ilija ilka ilkay ilker ilyas imane imani immaculata immanuel indira indrė inesa
  ingela ingmar ingvar inka ioan ioanna ioannis iqra irakli irem irenka irmina isak isaura isha ishan ishmael isidora
  ismaël ismet isolda isra israa issa istvan itai itamar itsuki iulian iva ivaylo ivica ivona iwan iyad izabel
  izaskun izumi jaana jabulani jacinda jacint jacoba jacobien jadranka jagoda jagriti jakov jamsheed janaka janaki
  janek janeth janez jannike jarek jarl jaroslava jaskaran jasmeet jasmijn jasmina javad javiera jawad jaxon jayanta
  jayanti jayashree jayden jazmín jean-baptiste jean-claude jean-françois jean-marc jean-marie jean-michel jean-paul
  jean-philippe jedrzej jeetendra jela jelmer jemma jennika jens-peter jerca jeremi jeremias jerneja jerónimo
  jessenia jeta jette jiro jitendra jivan jiřina jochem joeri johana jolien jolyon jonatan jone joonas joosep jordis
  jordy jorgen jorn jorunn joseba josefin joshi josip josipa jostein josu josé-luis judita julen julija julita
  jung-hee juozas jurgita juri jurij jurre justinas juulia juuso juš jyotsna jónas jānis jędrzej kaarina kaia kaito
  kajsa kalina kalyani kamala kamile kanako kanchan kapil karima karlijn karlo karlos karolien karoline karthika
  kashif kasia kasimir katerina kateryna kathinka katia katica katinka katrien katsuo katsuya kaur kausar kaveh
  kayleigh kayode kazuhiro kazuko keegan keiichi keir keira kelechi kennet kerem keren kerttu ketan ketevan kevser
  khadijah kiana kiera kimiko kinneret kirsti kirstine kirsty kishore kiyoshi kjersti klemen klement kobus koji kolja
  komal konstantina konstantinos koraljka kornel kornelia kornél kostas kostiantyn kotaro kouji kouki kourosh
  kreshnik krishnan kristiana kristjan kristof kristóf kristīne kseniya kunihiko kushal kwasi kyoko kyriakos kyösti
  károly käthe lalita latifa latika laurentius lavanya laëtitia leevi leire lemlem leocadia leokadia lesław leïla
  libuše lidija lidiya lieven ligia liina liis likhitha lilija lilit linas lindita linn linnéa lioba liora lisanne
  lisbet lise-lotte liselotte livia ljerka ljubica llewellyn lluís llúcia lojze loredana lorin loubna loukas loveday
  loïs lucette lucija lucjan lucrecia lucyna ludmiła ludo ludvig ludwik ludwika luigia luise lyubov maarit madalena
  madelief madhavi madhur madina madis magdaléna magnar magne magnhild mahbub mahdi mahfuz mahmud mahnoor mahsa
  mahtab maialen maibritt maikel maile maire mairéad maitane maitê majella majken maksym malak malena malika malini
  malka malou malvina mamadou mamoru manabu manami manasi mandeep manikandan manjit manju manjula manolis mansi
  mansoor mantas maor marat marc-andré marga margaretha margrét mariame marica marie-claire marie-france marie-hélène
  marie-laure marie-pierre mariella marielle marietta marijana marijn marika marilena marilia marinela marino marinos
  mariona maris marite marites mariya mariyam mariza marjana marjatta marjo marketa markos marlen marlis marlous
  marouane marouf marthe martino mary-beth mary-jane mary-kate mary-lou maryam maryan maryia maryla marzia masaaki
  masahiko masami masanori masaru masayuki massoud matei mateja matias matija matina matjaž matthaus mattias mattijs
  matylda matyáš maximiliane mayu maziar maëlle maëlys meadhbh medea megha meghan mehdi mehreen mehul meinrad meir
  melani melania melita menachem mercè merete meriem merike meritxell merlijn metka michail michala michalina michaël
  miek miguelina mihail mihaly mihkel mihran miia miika mijail mikaela mikah mikaël mila milana milda mileva milla
  miloslav minako minal miranda mirca mirco mirek mirela mirka miron miroslava mirosława mirsad miró mishka mitali
  mitja mitsuko mitsuru miya miyako moema mohini mohsen mojca mojtaba moncef mordechai mosses motoko mounia moustapha
  moïse mridula mthunzi muhammed mumtaz muneeb munir murielle mustapha muzaffar myrthe myrto máire máximo māris
  mārtiņš nabeel nabila nadav nadim nadin nadya naeem nafisa nagendra nagihan nahid nahla nahuel naila naima naja
  najwa nalini namita nanako nandita naoto narayan narek narges nargiz nariman narin naseem nasra nasrin natacha
  natalija nataliya natalka natasa natassia nathalia natsuko natsumi navid navjot navya nayara nayeli nazanin nazar
  nazli nazım naël neela neeta nehal nehir neila nejc nela nelleke nelli nello nemanja nerea nerijus neringa nesrin
  nesrine neta neus neža nicanor niccolò niclas nicolaas nicolae nicolai nieves nihal nihat niko nikolaj nikolaos
  nikolas nikoleta nilufar nilufer nimisha nimrod ninon niranjan nirmala nitya nives nkechi nkosi nnamdi noa noam
  nogah nolwenn noor noora norah noura nouria nousheen novak noëlle nubia nurit nuriye nursel núria odhran ofer ohad
  oktay olafur olayinka oleh oleksandra olesya olexandr olgierd olimpia olindo olufemi olwen omari omid omkar ondine
  oona orestes orlaith ortrud otakar otmar otso ottmar ouassim oumar oumou ousmane palina palle panagiota panagiotis
  pantelis paolina paraskevi parisa parminder parvati parveen parvin parviz pascual pasi paulien pauliina paulius
  pavan pavle pavlina pavlo pavlos pearse peninah pepijn perdita pertti petek petja petko petras petrina petros petteri
  petula philippa philippine pieternel pille pinar piret pirkko piyush poonam poul prabha prabhakar prachi pradip
  pranjal prasanna prashanth pratibha pratima priit primož prisca pritam pritha priti priyam puneet purnima purva pål
  quinten quirijn raanan rabia rachele rachida radmila radomír radoslav rafal rafaël raffaela rafiq raghavan raghu
  rahel rahim rahma raija raimonda raimondo raimund raina raisa raissa rajni raju rakel ralitsa ramandeep ramin ramzi
  ramūnas ranjith ranveer raphaela rasa rasheed rasoul rastko ravinder ravindra raviv rayan raymonde rayna razan
  razia rebecka rebekka redouane refik rehana reidar reidun reima reinhild reinout rejean rejhan remigiusz renée
  reshma reuven revathi reyhan rhian rhianna rhona riad rickard rieko rihanna rijad rikard rike riku rimantas rimas
  rinat rinske ritesh ritva roald robertas robrecht rodica roeland rohini rokas roksana romualda roope rosamund
  roseline roshni rostyslav rotem roula rozalia rozenn rubina rucha rudiger rudolfo rudra rukhsana rupinder ruxandra
  ruya ruža ružica ryoko ryosuke ryuichi régine régis rūta saana saartje sachi sadaf sadia saeko safia safiya sahar
  sahil saida saioa saira sakina sakshi saleh salima salome salomé samina samiya sampsa samuli sanaz sandhya sandor
  sanela sanja sanjiv sanju santeri santhosh santino saori sarai saraswati sarika saroj sarthak satoko satomi satoru
  satya saulius savas savina savitri sayed sayuri saïd scarlett sebastiano sebastián seher seiji seiko sejal
  selahattin selam selen selena selvi semih semra senad serafina serap sergej serhii servaas serwa setareh sevgül
  sevim seyed seyma sezen shabana shabnam shafiq shagun shahida shahin shahnaz shahram shaila shaimaa shakeel shakir
  shakira shamima shamsa shanice shanthi sharif sharmila sharmin sheela sheetal shefali sherin sherzod shigeo shikha
  shimon shinobu shira shiran shirin shizuka shlomi shlomo shoko shoshana shoukat shreyas shuchi shukri shunsuke
  siamak siddhartha sidonie sidra siegmund sietske sigmund signy sigrun sigurd sihem siiri silvester silvie silvija
  simeon simge simin simonas simran simão sindhu sindre siniša sirkka sivan siyabonga slava slavko slavomir slađana
  snezhana snjezana sofija sofiya soile solange solomiya sondre soraya souad soufiane soumya sourabh spela spiros
  spyros sreenivas srikanth srishti stanimir stanislaus stanislava stanko stavros stefana stefanos stefany steffan
  steinar stephania stoyanka stéfan subash subramanian sucheta suchitra sudarshan sujatha sumana sumeet sumita
  sumitra sundar sunniva supriya surabhi suren sushila svend sverre svetlozar swapna swetha sylvi szilárd taavi tabea
  tadas tadej tahmina taichi taija taisto takako takayuki takuma takuya taliesin talita tamaki tamim tamsyn tareq
  taslima tasnim tatsuo tatsuya tauno tawfiq tejas tejaswini teodor teresia terezie terhi terttu tetiana tetsuo teuvo
  teófilo thais thalia theodoros theodosia theres theresia thomasin thora ticiana tijana tilda timea timofei tirza
  tjaša tjerk tobiasz toivo tomaž tommi tomoki tomomi tonino tonje torgeir torunn torvald toshiko toshiro truls
  tsvetan tsvetelina tuomo turid tushar tymon tymoteusz tzipora tzvi tülay ubaldo uchenna ugur ulrik ulysse umit urša
  urška uršula uxue uzma uzoma vahid vaida vaidas vaidehi vaishali vaishnavi vakhtang valbona valdas valdemar valdis
  valentyna valerij valeriy valfrido valtteri valère vangelis vanja vanni varduhi vartan vasco vasileios vasiliki
  vasilis vassilis vasudha vasyl veerle velimir venera venkatesh verica vessela vicenç vidhi vidmantas vidyut vieno
  vijaya viktoriia viktorija viktoriya vilhelm vilho viliam vilja vilmos vilém vimala vincas vincenza vinicius vinoth
  violetta virag virginija vishwas visvaldis vitalii vitalij vitaliy vittore vittoria viveka vivienne vladan
  vladimira vladislava vlatka vlatko vojin volha vsevolod vukasin vytautas wafaa wahid wanja warsan wassim wawrzyniec
  wiesława wietske wilhelmine willeke willibald wolfhart wubbo władysława xabier xenia yaara yael yagmur yair yakov
  yakup yamila yamina yanis yaniv yannik yannis yaroslava yashar yasmina yasuo yasushi yaël yağmur yeliz yevhen
  yevheniia yeşim yiannis yigal yildiz yitzhak yoav yohann yohanna yoichi yolande yolanta yonatan yordanka yorgos
  yosef yoshiaki yoshie yoshio yoshiro yossi yousra yrjö yukari yuliya yuriko yury yvain yıldız zacharias zaheer
  zahid zaira zakaria zalán zarina zaïda zdenka zdravka zeinab zelimir zeljka zenia zenon zigmas zinaida zivile zlata
  zlatan zoheb zoia zorana zorica zosia zoë zsuzsa zuleika zulfiqar zvonimir ólafur şeyma špela željka živilė
  александр александра алексей алина алиса алла алёна анастасия анатолий андрей андрій анна антон антонина аркадий
  арсений артем артур артём богдан борис вадим валентин валентина валерий валерия варвара василий василиса вероника
  виктор виктория виталий владимир владислав володимир всеволод вячеслав віктор вікторія галина ганна геннадий георги
  георгий герман глеб григорий давид даниил данила дарья денис десислава диана димитър дина дмитрий дмитро евгений
  евгения егор екатерина елена елизавета жанна захар зинаида зоя иван иванка игнат игорь илья инна иннокентий ирина
  йордан катерина кирилл клавдия константин кристина ксения лариса леонид лидия лилия людмила макар максим маргарита
  марина мария марк марта матвей микола милана милена мирон михаил михайло наталия наталья наталія никита николай
  нина оксана олег олександр олександра олексій олена олеся ольга павел павло петр петро пламен платон полина пётр
  раиса регина руслан светлана семен семён сергей сергій снежана соломія софия софья станислав степан стоян таисия
  тамара тарас татьяна тетяна тимофей ульяна федор фёдор христина христо цветан эдуард элеонора элина эльвира эмилия
  эмма юлия юлія юрий яков ян яна ярина ярослав ярослава євген іван ігор ірина
`),
);
