/**
 * The words of the generated pages: names of sites and sections, headlines, teasers, stories.
 * All of it is invented; one entry a line.
 */

const lines = (text: string): readonly string[] => text.trim().split('\n');

/** One word, two words, people's names: the family's sites call themselves all of these. */
export const SITES = lines(`
AssetHarbor
LedgerPeak
Oakline Wealth
TradeWinds Hub
QuantVale
Curtis Hollander
Edmund Fairley Grant
Rexbourne
NovaMint
Chainwell
IndexSpring
Blue Acre Capital
Fundamenta
SignalYard
Prime Lantern
Bramble & Sons Finance
WealthTern
Summit Relay
MarketOtter
Goldfinch Review
CoinMeadow
Harrow Street Daily
EdgeVista
TrueLedger
Victor Amberly
Sable Point
PortfolioPine
YieldCraft
Northbank Journal
Capital Thistle
AlphaQuarry
Stonebridge Signals
FinAtlas
Maple Exchange
BondHarvest
ProfitLoom
DailyKestrel
Iron Vale Post
CrestHaven
Evergreen Metrics
Julian Prescott
Silver Current
OptionOwl
Tidewell
MintRoad
Beacon & Bay
RiskRaven
Lumen Investments
Clearfield Wire
Anchor Dividend
VaultSparrow
Horizon Tally
GrowthGull
Westmark Ledger
ZenTicker
Copperline
Theodore Vance
PulseAcre
Granite Gazette
CashCurlew
Bellwether Street
Redfern Analytics
`);

export const SECTIONS = lines(`
Markets
Invest
Finance
Stocks
News
Sports
Scams
Business
Technology
Health
World
Travel
Culture
Economy
Politics
Science
Lifestyle
Education
Energy
Weather
Crypto
Banking
Property
Real Estate
Personal Finance
Food
Music
Movies
Opinion
Climate
Law
Autos
Retail
Jobs
Local
Arts
History
Fashion
Nature
Industry
Small Business
Stock Market
`);

/** Headlines with dashes, colons, bars, questions and quotes among them, as in life. */
export const HEADLINES = lines(`
County fair cancels pig race after the pigs decline to run
Senate panel sets vote on rail safety bill for Thursday
Hundreds evacuated as river breaks through old levee
Singer Dorothea Blake postpones tour after back surgery
Oil tanker runs aground off rocky cape, crew is safe
Inflation cools in May as prices for used cars drop
Is your landlord allowed to ban the balcony garden?
Teenager swims the strait twice in one day
Judge blocks rule that would have closed 40 rural clinics
Police: Man stole an ambulance to get to work
“It sounded like a train”: Families describe the landslide
Airline drops routes to nine small cities
What to know about the strike at the country's largest bakery
Fires in the north force a second town to leave
12 schools to stay shut as heating fails
A former spy, a lost dog and a very strange trial
Drought shrinks the lake — and uncovers a village
Hospital chain agrees to pay $96 million over billing claims
Novelist Ida Marchetti wins prize for a book written on buses
Parliament rejects budget for the third time this year
Team doctor testifies in trial over player's death
Why do so many bridges close in August?
The governor vetoes a bill on self-driving tractors
Central bank holds rates and hints at a cut in autumn
Explainer: How a storm gets its name
Rescue crews reach miners trapped for four days
Cargo plane makes emergency landing on frozen lake
Last of the lighthouse keepers turns off the lamp
Union at parcel company votes to authorize walkout
Mayor of flooded city says warnings came too late
Lottery winner comes forward after 11 months
Museum finds a second painting beneath its most famous one
Police dog retires with a parade and a steak
Tourists stranded as the only road to the valley washes out
Grand jury indicts three in bridge collapse
Company that promised flying taxis lays off half its staff
Actor Emmett Rowe, known for playing fathers, dies at 91
Health officials trace outbreak to a wedding cake
Border crossing reopens after a week of talks
City to test four-day week for garbage crews
A 102-year-old finally gets her diploma
High court to hear case on ownership of rain
Ski resort sues neighbor over artificial snow
Nurse honored for delivering a baby in an elevator
Wheat prices climb as ports stay closed
Will the bees make it through another winter?
Storm Hedda | Ferries halted and thousands without power
Two planes touch wings on taxiway, no one hurt
Star striker leaves club after eleven seasons
Prison choir's album reaches the top ten
Regulators fine bank over accounts nobody opened
Young voters shrug at a campaign that shouts
Chess champion, 13, takes down a grandmaster
Power company blames squirrels for a summer of outages
Famed diner's closing leaves a town without pie
The last drive-in on the coast gets a new screen
Deal reached to keep steel mill open until 2030
Vaccine drive begins in camps along the border
Search for missing hikers enters its sixth day
Lawmaker apologizes for remark about dentists
Pop star's stolen guitar found in a pawnshop
State sues maker of 'unbreakable' phone screens
Farmers block highway in protest over water
Satellite images show glacier retreating faster than feared
Toy company recalls 300,000 wooden trains
A quiet suburb wakes up to a sinkhole
Rents fall in big cities for a fifth straight month
Zoo welcomes first giraffe born there in 20 years
Opera house reopens after fire with a comedy
Fisherman's catch turns out to be a wartime mine
Coach fired hours after winning the title
Earthquake of magnitude 5.8 shakes island resort
Tech giant to build a data center next to a monastery
Volunteers rebuild playground that vandals burned
Ex-treasurer pleads guilty to stealing from a scout troop
Newspaper that outlived the town prints its final issue
Cyclist crosses continent to return a library book
Pilots reject contract, raising the chance of a summer strike
Ceasefire holds on first day, but few go home
A town's only doctor wants to retire. Nobody will let her
Water main break leaves downtown dry for a weekend
Grocery prices: Five charts that show where your money goes
`);

/** Titles of other stories: plain, with full stops, in two sentences, questions, quoted. */
export const TEASERS = lines(`
Stylist to the Stars Dana Quill Reveals Her $9 Hair Trick
Bus driver finds $10,000 and returns it before lunch
NFL kicker apologizes to neighbor over broken window
Gulf coast braces for rain that will not stop
Singer Marla Dean Shares First Photo of Baby Girl
The 14 best umbrellas for people who lose umbrellas
Man charged after driving golf cart into bank
Twin sisters reunite after 46 years apart
What to watch this weekend: Ghosts, bakers and a bear
Police identify woman found in Lake Harmon
Court upholds ban on roadside fruit stands
Actor Rex Tolland and Wife Split After 20 Years
Gas prices dip for the first time since March
How to get gum out of a wool coat
Senator's memoir tops list, surprises senator
'We just ran': Shoppers recall collapse of mall roof
Mega jackpot climbs to $640 million
Officials say the dam is sound. Residents are not so sure.
He lost everything in the fire. Strangers built him a barn.
A new law lets tenants paint the walls. Landlords are furious.
The bear came back on Tuesday, and this time it brought cubs.
She was told she would never walk. On Sunday she ran.
Scientists have found water where nobody thought to look.
Doctors warn that the new diet trend could be harmful.
Is it time to throw out your old toaster?
Can a cat be called as a witness?
Why is everyone talking about buttermilk?
Here's how much a wedding costs in each state
Who is Harlan Pike? Meet the man running for every office
"I forgive him," says widow at sentencing
“Nobody warned us,” say families in flooded valley
Teen arrested in theft of 30 garden gnomes
Ohio town to vote on renaming its only street
WNBA star signs record deal with shoe company
Reality Star Pippa Lane Claps Back at Critics of Her Pantry
Stock futures slip ahead of jobs report
Horoscope today: What the stars say for Friday
Opinion: The office birthday party has to go
Fact check: No, the moon is not hollow
Watch: Moose takes a stroll through hotel lobby
Live updates: Votes being counted in three states
Review: A thriller with one good scene
Ex-officer sentenced to six years in crash
Wildfire near canyon doubles in size overnight
FDA warns of lead in imported cinnamon
Amazon driver rescues dog from storm drain
Marathon runner proposes at mile 20
The best deals to shop before midnight
Her garden won a prize, then the city mowed it.
Snow in June? It happened here
Where is the $4 million meant for the playground?
Basketball coach ejected from his daughter's game
Missing toddler found asleep in laundry basket
State trooper hurt in pileup is released from hospital
Farm workers win back wages after two-year fight
Gymnast Ria Okoye Is Engaged: See the Ring
Bill to ban daylight saving time advances again
Lightning strikes same church twice in one night
Astronauts stuck in orbit vote by email
Teachers' pension fund sells its stake in casino
Truck spills 40,000 pounds of blueberries on interstate
The mystery of the humming town has been solved. Sort of.
A pilot, a priest and a poet walk out of the jungle
7 things your plumber wishes you knew
Author of beloved children's series dies at 88
Man rescued after three days in corn silo
Phone outage leaves millions without service
Judge throws out lawsuit over missing pickles
Airlines cancel hundreds of flights as fog lingers
Rapper Kid Marble cleared of all charges
School board recalls its own recall
Hotel heiress buys island, sells it back
Drivers can expect delays on Route 9. Again.
Beach closed after shark nudges paddleboard
Election workers face a shortage of pens
Singer's Ex Breaks Silence on Custody Fight
Coyotes move into an empty shopping center
How a typo cost one county $2 million
New fossil shows that ducks once had teeth
Volcano erupts for the ninth time since December
Brothers who robbed bakery left a trail of crumbs
Archbishop resigns amid questions over land deal
Tigers beat Rockets 4-3 in 14 innings
US adds 180,000 jobs in a month of storms
UK court rules for walkers in fight over footpath
Trial begins for man accused of selling fake meteorites
Costco shoppers line up for a nine-foot skeleton
An orchestra of vegetables plays its last concert
Ice storm warning issued for parts of five states
The town where it is illegal to frown
Mother of four graduates first in her class
Former champion sues over video game likeness
Grammys 2025: The Most Daring Looks on the Carpet
Plane passengers subdue man who opened champagne
Two dead, five hurt in nightclub fire
Soccer fans throw turnips on the field in protest
Pilot program pays people to leave their cars at home
Weather service cuts balloon launches
Rare orchid stolen from botanical garden
Nurses to picket outside three hospitals
Cattle rustlers use drones, sheriff says
Dozens of cows rescued from mud. One refused to go.
Home sales rise as mortgage rates ease
Hiker bitten by rattlesnake credits her boots
Mistrial declared in case of vanishing yacht
Ballerina, 74, returns to the stage
Couple married on a roller coaster seeks divorce on one
Diesel leak shuts down popular swimming hole
Train derails near river; no injuries reported
Some voters waited nine hours. Others never got in.
Experts say the recession is over. Shoppers disagree.
Tax refund late? You are not alone.
Town hires goats to clear the cemetery
Snack maker shrinks its bags, and people noticed
Woman who faked her own kidnapping gets probation
The city has a plan for rats. The rats have other plans.
Celebrity chef's restaurant fails inspection
Bitcoin slides as traders await ruling
Pentagon names new chief of dentistry
Robbers flee with fake diamonds
Kindergarten class writes to astronaut, gets reply
Flu cases climb earlier than usual
Deputies seize 200 roosters in raid
Beloved mall Santa hangs up his suit
Country duo Pike & Daughters top chart
Study finds a link between sleep and stubbornness
Cruise ship returns to port with 90 sick
Reservoir opens to anglers for the first time
Bride's dress made from 60 years of curtains
Runaway llama captured after five-day tour of suburbs
Veterans' home to close its doors in spring
Massive ball of hail sold at auction
Gold hits record as investors seek shelter
Kicker's 68-yard field goal breaks record
Public radio host signs off after 33 years
Dockers back to work as strike is called off
Mars rover sends a postcard
Tunnel fire leaves commuters in the dark
Hurricane season forecast: Busier than usual
Dam removal brings salmon home
Church bells silenced after noise complaint
Bakery ordered to stop giving away bread
Fugitive found hiding in a haunted house
Skateboarder, 9, makes Olympic team
Gene therapy restores hearing in trial
Cheerleader falls, finishes routine
Sewage plant tour sells out
Detectives reopen case of the missing mayor
The librarian who stopped a robbery with a whisper
Rabbits overrun airport. Officials blame carrots.
Nobody came to his party, so the fire department did.
Poll: Half of Americans have never written a check
A billionaire wants to buy the bridge. The city says no.
`);

export const USUAL_HEADS = lines(`
Related
Ranking
Recommendation
Recommended
Popular
Most read
Most viewed
Latest
Latest news
Related articles
Related posts
Trending
Trending now
You may also like
More stories
Hot articles
Hot
Read more
Editor's picks
Don't miss
Top stories
Recommend
`);

/** Heads of lists that no table of phrases will hold. */
export const ODD_HEADS = lines(`
Editors' desk
What moved
From the archive shelf
On other pages
Worth your evening
Around the water cooler
Our week in twelve tabs
Second helpings
While you were out
The long list
Next on the pile
`);

export const MENU = lines(`
Home
Markets
Stocks
Crypto
Invest
Contact
Search
About
Login
`);

/** `#` becomes a number. */
export const COUNTERS = lines(`
veryGood! (#)
Like(#)
Like (#)
Great(#)
Click(#)
👍 (#)
Views: #
View # time(s)
Collect(#)
Share(#)
Comments(#)
Tread(#)
Good (#)
Hits: #
Read(#)
Favorites (#)
`);

export const FOOTERS = lines(`
About us
Contact us
Privacy policy
Terms of service
Sitemap
Back to top
`);

export const SHARES = lines(`
Share on Facebook
Share Tweet Pin
Share to: Facebook Twitter
Share
`);

/** What a site that copies says of itself. */
export const NOTICES = lines(`
Disclaimer: The content of this website comes from the Internet. If it infringes your rights, please contact us.
This site does not guarantee the accuracy of the information and is not responsible for it.
`);

export const TAGS = lines(`
Tags: news, today, world
Tags: storm, coast, power
Tags: economy
Keywords: court, ruling, appeal
`);

export const PEOPLE = lines(`
Nora Whitcomb
Tomas Arrieta
Jun Watanabe
Claire Dunleavy
Harriet Oduya
Marta Esposito
Gwen Halloran
Isaac Feld
Priya Raman
Luc Dubois
Samuel O'Rourke
Anneke van Dijk
Beatriz Salcedo
Paul R. Henning
Dina Mansour
Walter Pryce
Mei-Ling Chao
Owen McAllister
`);

/** Newspapers that a page may name as its source; none of them is an agency. */
export const PAPERS = lines(`
Dalton Courier
Harbor Gazette
The Millbrook Times
Kettle River Press
`);

/** Places as a dateline prints them. */
export const PLACES = lines(`
WASHINGTON
NEW YORK
CHICAGO
LONDON
PARIS
BEIRUT
TOKYO
NAIROBI, Kenya
MOUNT OLIVE, N.C.
ARLINGTON, Texas
GRAND FORKS, N.D.
PORTLAND, Maine
BOISE, Idaho
ST. PAUL, Minn.
SAN JUAN, Puerto Rico
RIO DE JANEIRO
MEXICO CITY
JERUSALEM
SYDNEY
COX'S BAZAR, Bangladesh
BRUSSELS
SEOUL, South Korea
KYIV, Ukraine
JOHANNESBURG
LAS VEGAS
`);

/** Places so well known that capitals and a dash alone make a dateline. */
export const FAMOUS_PLACES = lines(`
WASHINGTON
NEW YORK
LONDON
PARIS
TOKYO
CHICAGO
`);

/** Places in mixed case, as some agencies print them. */
export const MIXED_PLACES = lines(`
New Delhi
Mumbai
Paris
Geneva
Dhaka
`);
