/**
 * The stories of the generated pages, all of them invented. A blank line parts two stories; each
 * line is a block: `## ` opens a subheading, `- ` a list item, anything else is a paragraph. Every
 * story begins and ends with a paragraph.
 */
const TEXT = `
A suspension bridge that carries 30,000 cars a day was closed on Monday after inspectors found a crack as long as a hand in one of its cables.
Traffic was sent over an older crossing six miles upstream, and by nine in the morning the line of trucks reached the county border.
“We would rather be blamed for closing it than for not closing it,” said the state’s chief engineer, Rosalind Teague.
The cable was last examined in 2019. Engineers said that the crack was new, or at least that nobody had written it down.
Repairs are expected to take eleven days and to cost $3.4 million.

The bakery strike entered its second week on Wednesday with no talks planned and shelves emptying across the region.
Some 4,200 workers walked out on the first of the month over a schedule that gives them two Sundays off a year. The company has offered four.
Related industries have begun to feel it. Sandwich shops in three cities have closed, and one chain is selling its fillings in a cup.
A spokesman for the company said it was ready to meet at any time. The union said that it had been ready for nine days and had brought its own coffee.
Both sides will appear before a mediator on Friday.

The vote was close, and then it was closer.
After a night of counting, officials in the lake district said on Thursday that the incumbent, Mayor Anders Holm, led by nineteen votes out of 61,000, with a box of postal ballots still on a ferry.
The ferry, delayed by fog, was expected at noon. A crowd had gathered on the pier with thermoses.
His challenger, a schoolteacher named Brigit Solheim, said that she had slept well. Mr. Holm said that he had not.
By law a margin below fifty votes brings a recount. It would take three days.
If that, too, ends in a tie, the office is decided by drawing a card.

Rangers in the high desert have asked visitors to stop stacking stones, and have begun to take the stacks apart by hand.
The piles, some as tall as a person, have multiplied along the park’s trails since a photograph of one was shared eleven million times. They lead hikers astray, rangers say, and every stone that is lifted was the roof of something small.
“You pick up a rock and you have evicted a scorpion, two beetles and a lizard,” said Wendell Cray, who has worked there for nineteen years.
In March a family of five followed a line of stacks into a dry canyon and spent the night. They were found cold and well.
The park has put up signs. Visitors have stacked stones around the signs.

Scientists who drilled through two miles of ice have brought up a cylinder of dirty water that they believe has not seen daylight for 15 million years.
There are things living in it.
The organisms, which are smaller than any bacterium known so far, appear to eat iron. They divide about once in forty years, said the leader of the expedition, Dr. Yuki Arakawa, who noted that a study of their habits would need several careers.
The samples were flown out in a steel flask. Two laboratories will open them in the spring, in rooms built for the purpose.
Outside experts called the find remarkable, and asked for patience. Earlier claims of this kind have turned out to be dust from somebody’s glove.
Dr. Arakawa said that she had thought of that, and that every glove on the expedition was in the freezer, labeled.

Shares of the delivery company Zipporah fell 22% on Tuesday after it said that its robots had been delivering a large part of their parcels to each other.
The error, which began with a change to the maps in April, was found by an accountant who could not understand the electricity bill.
About 310,000 parcels were affected. Most have been traced to four warehouses and one roundabout.
“We moved fast,” said the chief executive, Colm Baxter, in a call with analysts. “In hindsight we moved in a circle.”
The company cut its forecast for the year and said that it would hire 1,100 people, whom it described as a backup.
Analysts at Pell & Co. lowered their rating to “hold.” They had been told to buy by one of the robots, a person at the firm joked.

A court in the capital on Friday sentenced the former head of the national lottery to eight years in prison for winning it.
Prosecutors said that Radu Ionescu, 58, had arranged for his sister-in-law’s ticket to come up three times in two years, and was caught because the fourth time it came up for someone else by accident.
He will have to repay the equivalent of $5 million. His lawyers said that they would appeal.

Here is what changes for renters when the new housing law takes effect on July 1, and what stays as it was.
## Deposits
Landlords may ask for one month’s rent and no more. Money that is already held above that limit must be returned within ninety days.
A tenant who paid in cash should ask for a receipt now, housing lawyers say.
## Repairs
A broken heater must be fixed within three days in winter and ten in summer. After that the tenant may pay for the work and take the cost off the rent.
## Pets
The law says nothing about them. Several council members have promised to bring the matter up in the fall.
The city has set up a telephone line, and says that callers on the first day waited for an average of four minutes.

The volcano above this fishing port went quiet in 1902, and the town grew up its slopes as if it would stay that way.
On Saturday, shortly after breakfast, it coughed.
Ash fell on the market, on the football field and on a wedding that had moved outdoors because of the heat. Nobody was hurt, and the bride said that the photographs were interesting.
Geologists from two universities have since put eleven instruments on the rim. They say that what they see is steam and old ash, and no fresh rock.
Still, the mayor has asked the 900 families in the upper streets to pack a bag.
“My grandmother kept a bag by that door for seventy years,” said Lucia Ferro, who sells fish. “I unpacked it when she died. It had candles in it, and a deck of cards.”
She has packed it again. She left out the candles.

Doctors at the county’s largest hospital will no longer carry pagers, ending a practice that had outlived the company that made them.
The last one beeped on Sunday at 11:59 p.m. It belonged to a kidney specialist, who had gone home and left it in a drawer.
Messages will now go to phones, which the hospital had banned from its wards until 2016 and which it has spent two years learning to trust.
Nurses were not asked for a comment, one of them said, and then gave several.

Three people were rescued and one remained missing on Thursday after a fishing boat turned over in heavy seas off the cape, the Coast Guard said.
The Mary Agnes, a 44-foot trawler, sent a distress call at 2:20 a.m. A helicopter crew found the survivors on an upturned fish box about four miles from the wreck.
All three were suffering from the cold. They told rescuers that the fourth man, the boat’s owner, had gone below to look for a flare.
Winds were blowing at 40 mph, with waves as high as a two-story house.
The search was to continue through the night.

It took Ferdinand Okoro nine years to walk around the country, and when he got back to his own front door on Sunday he found that the lock had been changed.
His landlord had given him up in the second year.
Mr. Okoro, a retired surveyor, had set out in 2016 to follow the border on foot, all 6,114 miles of it, with a tent, a notebook and a dog called Pencil. The dog lived to see two oceans.
He wore out thirty-one pairs of boots. He was arrested four times, twice by the same officer.
“I wanted to know where it was,” he said of the border. “It is not where they think.”
In eleven places, he says, the maps are wrong by more than a field. He has filled fourteen notebooks with measurements and has sent copies to the land office, which has thanked him.
He is staying with his sister. She has a spare room, a gate and, she says, conditions.
One of them is that he take the bus.

The museum’s new wing has no paintings, no labels and, for the first hour of every day, no light.
Visitors are led in by guides who know the way by heart. They are asked to touch the sculptures, which is forbidden everywhere else in the building, and to say what they think they have found.
“A walrus”
That was the verdict of Oskar, who is six, on a marble portrait of a finance minister.
The idea came from a curator, Salome Brandt, who lost most of her sight at forty and grew tired of railings. She chose sixty works that can bear being handled, and had a conservator measure what a thousand hands do to bronze. The answer is that they polish it.
Tickets for the dark hour are sold out until November.

Farmers along the lower river began to flood their own fields on Tuesday, in the hope that geese will come.
The plan is paid for by a power company whose dam dried out the marshes upstream. It rents the fields for ten weeks a winter at $120 an acre, which is more than some of them earn in a summer.
Last year 4,000 geese came. This year biologists hope for ten times as many.
There are rules for those who sign up:
- The water must stand between four and ten inches deep.
- Nobody may hunt within half a mile.
- Dogs are to be kept in at dawn and dusk, when the birds feed.
Most farmers say that the dogs are the hard part.
At dusk on Tuesday nine geese circled over a flooded bean field, thought about it and flew on.
“They’ll talk to the others,” said the farmer, Hank Oyler.

Voters in the island nation went to the polls on Sunday in an election that is expected to hand a third term to a prime minister who has promised not to serve it.
Elias Tamatoa, 71, has said that he will step down within a week of winning and leave the choice of a successor to his party. His opponents call that a bait and switch. He calls it a vacation.
Polling stations opened an hour late in the outer islands, where ballots arrive by canoe.
Results are expected on Tuesday.

What does a city do with nine thousand abandoned bicycles?
For years the answer here was a field behind the bus depot, fenced, weedy and locked. The bikes lay in heaps, with small trees growing up through the spokes.
Then a prison workshop asked for ten of them. The men took them apart, made seven good ones and sent those to a school. The school asked for more.
Four years on, the field is nearly empty. Some 6,300 bicycles have been rebuilt, and two hundred men have left prison with a trade, a certificate and a bicycle.
## Not just wheels
The workshop’s instructor, a former racing mechanic called Gil Arsenault, says that what he teaches is mostly patience. Rust gives way if it is given time; so, he says, do people.
A study by the state found that his graduates were half as likely as others to return to prison.
## A new problem
Now the shop is running out of bicycles. It has put up a notice at the railway station, asking people to abandon theirs.

Prosecutors dropped all charges on Monday against a man who spent five months in jail because a computer took his laugh for a gunshot.
The microphones that the city has hung over its northern streets since 2020 picked up the sound outside a comedy club. Officers arrived within three minutes and arrested the nearest person, Devon Marsh, 29, who was still laughing.
An expert hired by his lawyers played the recording for the judge. It was, she said, “plainly a laugh, and rather a good one.”
The company that makes the system said it was reviewing the case. The police said that the microphones had helped in hundreds of others.
Mr. Marsh, who lost his job at a tire shop, walked out of the courthouse to applause. He did not laugh.
He said that he might sue.

The price of cocoa rose to a record on Wednesday, and the world’s second-largest chocolate maker said that it would rather shrink its bars than raise its prices again.
Futures climbed 6% to $11,420 a ton after a report that rain had spoiled the harvest for a third year. They have doubled since January.
The company, Feodora Lund, will cut a tenth from its standard bar by making the grooves deeper. Ranking second in sales, it is thought likely to be followed by the first.
Consumer groups were not amused. “You are paying for air,” said one.
Economists say that high prices should bring new planting, but a cocoa tree needs five years to bear. Until then, said an analyst, Tunde Bakare, “we will all be getting to know carob.”

The child had been told that the moon could not be seen in the daytime, and she had drawn it there anyway.
Her teacher, Alma Reyes, marked the picture wrong. That night she took out her trash, looked up by chance the next morning, and saw it: white, half full, over the parking lot, at twenty past eight.
She has since apologized to the child, to the class and, in a letter to the local newspaper, to everyone she taught in twenty-two years.
The letter was shared widely. Astronomers wrote to say that the moon is up by day about as often as by night. Several enclosed charts.
The drawing hangs in the hall of the school, with its grade crossed out and a new one beside it.
The girl, Josefina, is seven. She says that she wants to be a teacher, so that she can be wrong in front of people.

Officials lifted a warning about the city’s tap water on Saturday, six weeks after a burst pipe let river mud into the mains and sent two million people to the shops for bottles.
Tests at eighty taps found no bacteria for nine days in a row. People should run the water for five minutes before they drink it, the health department said.
Schools will turn on their fountains on Monday. Restaurants may again serve ice.
The cost of the break is put at $70 million, a third of it for bottled water. The pipe was laid in 1911.

Safe.
That was the word, painted in letters as tall as a bus on the roof of the high school, that told the pilots they could stop looking.
All 212 people in the mountain town had climbed up there on Thursday night when the dam above them began to leak. They had blankets, a generator and somebody’s accordion.
Helicopters took them off at first light, the children first, then the old, and then an argument about the dogs, which the dogs won.
The dam held. It was to be drained over the weekend, a few inches an hour.
“I’d like to say we were brave,” said the school’s principal, Marcus Thiel. “Mostly we were cold, and Hector plays only polkas.”
An inquiry will ask why the sirens did not sound. A first look suggests that they had been switched off in 2022 because they frightened the cows.
The town council meets on Tuesday. The cows are fine.
There is to be a dance.

A goalkeeper who was bought as a joke has taken his team to the final.
When Dunmore Town paid one pound for Stefan Brandl in August, its supporters had a song about it before he landed. He was 38. He had not played in two years, and had been driving a milk truck.
He has since kept nineteen clean sheets, more than anyone in the league. On Saturday he stopped two penalties in a 1-0 win, and the song has a new verse.
“He doesn’t dive,” said his manager, Fergus Lyle. “He just turns out to be there.”
Brandl credits the truck. A man who stops at four hundred doors before dawn, he said, learns to read people’s feet.
The final will be played on May 24. The milk, he added, will be late.

Recommendations made by an independent panel last year would have prevented the fire at the chemical depot, an investigator told lawmakers on Tuesday.
The panel had asked for a second wall, a working sprinkler and a list of what was stored there. The owners, Brightwell Storage, had begun on the list.
Eleven firefighters were hurt in the blaze on Feb. 3, which burned for four days and turned the harbor orange.
“It was not bad luck,” said the investigator, Judith Amadi. “It was paperwork.”
The company said that it was cooperating and that it had since hired a safety director.
Lawmakers asked to see the list. It was, they were told, in the building.

The last speaker of the language lives on the third floor, next to the elevator, and she does not like to be called the last.
Eudora Whitefeather is 94. She learned to talk from a grandmother who had no English, was beaten at school for it, and did not say a word of it aloud between 1938 and 1971.
Then a student with a tape recorder knocked at her door.
They worked on Thursdays, for nineteen years. The dictionary has 14,000 entries, and Mrs. Whitefeather has quarreled with the definition of about half of them.
## Eleven words for thaw
There are eleven words for the thaw, she says, and the dictionary at first had nine. There is one word for the moment when a person who was going to speak decides not to. There is no word for goodbye.
“You say a thing more like ‘walk well,’” she said. “Goodbye is for trains.”
## The class on Tuesdays
Since January a class has met in the dining room of the home where she lives. It began with two great-grandchildren and a social worker. On a recent Tuesday there were twenty-six people, some of them on the windowsills.
They learned to ask for soup. They learned to say that the soup was too hot, and then, because somebody’s was, to say it with feeling.
She corrected everyone. She is strict about the vowels, which she says the tapes have made lazy.
A grant from the state will pay for the class until next summer. A linguist from the university comes to watch, and to carry chairs.
At the end a boy of five came up to her and said something in her ear, and she laughed so hard that a nurse looked in.
He had told her to walk well. He had got it right.

Two companies said on Thursday that they would build the country’s largest battery on the site of a coal plant that was blown up in May.
The battery will hold enough power for 400,000 homes for four hours. It is to use the old plant’s power lines, which are worth more, one executive said, than everything that was on top of them.
Building starts in the spring and should take two years. About 600 people will work on it, though only 40 will stay to run it. The coal plant had employed 310.
The town’s leaders said that they were glad of the taxes. A union hall across the road was less glad.
“Forty is better than none,” said a former boiler operator, Dale Kosciuk. “I said that to my son and he moved to Denver.”

The orchestra had tuned and the lights were down when the conductor turned to the audience and asked whether anyone there could play the bassoon.
Someone could.
Margit Lindahl, 61, a dentist, had not touched the instrument in public since 1989. She was in row nine, with her husband, who put up her hand.
The regular player had fallen on the ice outside the hall. His bassoon was unhurt.
She played the whole of the second half, including a solo that begins on a very high note and that is known to have ended careers. A critic wrote that hers was “human, in the best sense.”
Asked how she had felt, she said that it was like pulling a tooth, from the other side.
She has been invited back. She has patients.

Border guards found 41 rare parrots asleep in the sleeves of a traveler’s coat on Monday, officials said.
The man, 35, had told them that he was cold. The birds woke up when he was asked to raise his arms.
They are being cared for at a zoo, where a keeper said that they were in good health and had already learned the word “passport.”
Trade in the species has been banned since 1981. A single bird can fetch $4,000.

Regulators told the maker of a popular baby monitor on Friday to stop selling it, saying that the device could be heard by the neighbors.
The agency said it had received 212 complaints about the monitor, called Lullabee, including one from a couple who learned from the family next door that they were thought to be bad at singing.
The company will mail a new part to anyone who asks. It did not admit to wrongdoing.
People who own the monitor can do one of three things:
- unplug it and ask for a refund
- wait for the new part, which is due in six weeks
- sing better
The third was suggested by the company’s founder in a message that he later deleted.
His board met on Saturday. By Sunday there was a new chief executive, who has three children and asked not to be overheard.
`;

export const STORIES: readonly (readonly string[])[] = TEXT.trim()
  .split('\n\n')
  .map((story) => story.split('\n'));
