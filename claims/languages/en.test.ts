import { expect, test } from "vitest";
import { showClaims } from "../show-claims";

test.each<[text: string, claims: string[]]>([
  [
    '"We will not close the school," Mayor Anna Reyes said on Tuesday.',
    ['quote: "We will not close the school," | Mayor Anna Reyes | said'],
  ],
  [
    '"The bridge is safe," said Tom Okafor, an engineer at the county.',
    ['quote: "The bridge is safe," | Tom Okafor | said'],
  ],
  [
    "Reyes said the city had spent $4 million on repairs.",
    ["reported: the city had spent $4 million on repairs | Reyes | said"],
  ],
  [
    "The council approved the plan, according to minutes released Friday.",
    ["reported: The council approved the plan | minutes | according"],
  ],
  [
    "According to the report, three in four drivers ignored the sign.",
    ["reported: three in four drivers ignored the sign | the report | According"],
  ],
  [
    "The company denied that it had known about the leak.",
    ["reported: it had known about the leak | The company | denied"],
  ],
  [
    '"It was chaos," one witness told reporters. "People were running everywhere."',
    [
      'quote: "It was chaos," | one witness | told',
      'quote: "People were running everywhere." | one witness | -',
    ],
  ],
  [
    'In a statement, the airline said: "We apologise to all passengers."',
    ['quote: "We apologise to all passengers." | the airline | said'],
  ],
  [
    'The minister called the ruling "a victory for farmers" and said he would not appeal.',
    [
      'quote: "a victory for farmers" | The minister | called',
      "reported: he would not appeal | The minister | said",
    ],
  ],
  [
    "Prices rose 3% last month, the statistics office reported.",
    ["reported: Prices rose 3% last month | the statistics office | reported"],
  ],
  [
    "Prices, the bank warned, could rise again.",
    ["reported: could rise again | the bank | warned"],
  ],
  [
    "Lopez, who chairs the committee, said the vote was delayed because of the storm.",
    ["reported: the vote was delayed because of the storm | Lopez | said"],
  ],
  [
    "On Sunday Jane Doe said the bridge would open.",
    ["reported: the bridge would open | Jane Doe | said"],
  ],
  [
    "The plan was criticised by unions, who say it will cost jobs.",
    ["reported: it will cost jobs | unions | say"],
  ],
  [
    "Novelist Jane Doe, who has written two books, admitted that she had not read either.",
    ["reported: she had not read either | Novelist Jane Doe | admitted"],
  ],
  ["The navy claimed it sank two boats.", ["reported: it sank two boats | The navy | claimed"]],
  [
    "As the auditor has pointed out, the loan was never repaid.",
    ["reported: the loan was never repaid | the auditor | pointed"],
  ],
  ["In the United States the law would be void.", []],
  [
    "Reyes, who has chaired the board twice, said she also may run again.",
    ["reported: she also may run again | Reyes | said"],
  ],
  [
    "Jane Doe, a lawyer and a member of the board, said the way the vote was held had to change.",
    ["reported: the way the vote was held had to change | Jane Doe | said"],
  ],
  [
    "The head of the WHO, Dr Karim Osei, said on Monday that the outbreak was over.",
    ["reported: the outbreak was over | The head of the WHO, Dr Karim Osei | said"],
  ],
  ["The head of the port, Karim Osei, has called for calm.", []],
  ["“It is over,” Clara May said.", ["quote: “It is over,” | Clara May | said"]],
  [
    "President Doe Monday said the strike was over.",
    ["reported: the strike was over | President Doe | said"],
  ],
  [
    "Asked about the fire, the owner’s lawyer, Jane Doe, called it “an accident”.",
    ["quote: “an accident” | the owner’s lawyer, Jane Doe | called"],
  ],
  ["The company did not say which plants would close.", []],
  [
    "She said she did not “use it much.” According to records, the plane flew twice a week.",
    [
      "reported: she did not “use it much.” | She | said",
      "reported: the plane flew twice a week | records | According",
    ],
  ],
  ["Saying it was time to go, Lee resigned.", ["reported: it was time to go | Lee | Saying"]],
  [
    "The Daily Post, citing two officials, reported that the talks had failed.",
    ["reported: the talks had failed | The Daily Post | reported"],
  ],
  ["Asked why, he shrugged: “I was tired.”", ["quote: “I was tired.” | he | -"]],
  ["Doe accused the council of “hiding the truth”.", ["quote: “hiding the truth” | Doe | accused"]],
  ["The minister dismissed claims that the ships are unsafe.", []],
  ["In the swing states she should win, the race is close.", []],
  ["When the bridge closed, the mayor went home.", []],
  ["The vote should ring warning bells for anyone concerned with the courts.", []],
  ['He added that "nobody was hurt".', ['quote: "nobody was hurt" | He | added']],
  ['The band\'s second album, "Northern Lights", sold 40,000 copies.', []],
  ['She played the lead in "The Long Road" and "Winter".', []],
  ['The so-called "smart bins" cost £2m.', []],
  [
    'Asked about the delay, Kim replied, "We are doing our best."',
    ['quote: "We are doing our best." | Kim | replied'],
  ],
  [
    '"Where did the money go?" Mr. Baker asked.',
    ['quote: "Where did the money go?" | Mr. Baker | asked'],
  ],
  ['"Why would anyone do this?" she asked.', ['quote: "Why would anyone do this?" | she | asked']],
  [
    '"I saw it," he said, "and I ran."',
    ['quote: "I saw it," | he | said', 'quote: "and I ran." | he | said'],
  ],
  [
    "Police said that two men had been arrested and that a third was still at large.",
    ["reported: two men had been arrested and that a third was still at large | Police | said"],
  ],
  [
    "As the auditors noted, the accounts were incomplete.",
    ["reported: the accounts were incomplete | the auditors | noted"],
  ],
  [
    "The accounts were incomplete, as the auditors noted.",
    ["reported: The accounts were incomplete | the auditors | noted"],
  ],
  [
    "Speaking to the BBC, Dr Ellis said the trial had failed.",
    ["reported: the trial had failed | Dr Ellis | said"],
  ],
  ["A spokesman for the ministry declined to comment.", []],
  [
    'The president insisted: "This is not a crisis."',
    ['quote: "This is not a crisis." | The president | insisted'],
  ],
  [
    '"This is not a crisis." The president left without taking questions.',
    ['quote: "This is not a crisis." | nobody | -'],
  ],
  [
    "The judge ruled that the law was unconstitutional.",
    ["reported: the law was unconstitutional | The judge | ruled"],
  ],
  [
    "The union claims members were threatened; the company says that is false.",
    [
      "reported: members were threatened | The union | claims",
      "reported: is false | the company | says",
    ],
  ],
  [
    "Her lawyer, Mark Stone, told the court she had been ill.",
    ["reported: she had been ill | Her lawyer, Mark Stone | told"],
  ],
  [
    "Scientists at the University of Leeds found that bees prefer caffeine.",
    ["reported: bees prefer caffeine | Scientists at the University of Leeds | found"],
  ],
  ["It is not known whether the driver survived.", []],
  ["The report said nothing about costs.", ["reported: nothing about costs | The report | said"]],
  ["He said goodbye and left.", []],
  ["Witnesses described a loud bang and thick smoke.", []],
  [
    'According to Smith, "the data are clear".',
    ['quote: "the data are clear" | Smith | According'],
  ],
  [
    "“The data are clear,” according to Smith.",
    ["quote: “The data are clear,” | Smith | according"],
  ],
  ["The mayor tweeted: “Stay at home.”", ["quote: “Stay at home.” | The mayor | tweeted"]],
  [
    "The agency’s head, Maria Costa, has said repeatedly that the dam is sound.",
    ["reported: the dam is sound | The agency’s head, Maria Costa | said"],
  ],
  [
    '"We lost everything," Omar Haddad, 43, a shopkeeper, said through a translator.',
    ['quote: "We lost everything," | Omar Haddad | said'],
  ],
  [
    "Local media reported that the minister would resign.",
    ["reported: the minister would resign | Local media | reported"],
  ],
  [
    "The minister would resign, local media reported, within days.",
    [
      "reported: The minister would resign | local media | reported",
      "reported: within days | local media | reported",
    ],
  ],
  [
    "The study, published in Nature, suggests coffee may lower the risk.",
    ["reported: coffee may lower the risk | The study | suggests"],
  ],
  ["More than 40 people were reportedly injured.", []],
  [
    "Ms Park argued against the bill, saying it would hurt small firms.",
    ["reported: it would hurt small firms | Ms Park | saying"],
  ],
  ["He also accused the paper of lying.", []],
  [
    '"The numbers don\'t add up," the analyst wrote in a note to clients.',
    ['quote: "The numbers don\'t add up," | the analyst | wrote'],
  ],
  [
    "'We are ready,' the coach said. 'We have trained for this.'",
    [
      "quote: 'We are ready,' | the coach | said",
      "quote: 'We have trained for this.' | the coach | -",
    ],
  ],
  [
    'The coach\'s message was simple: "Play your game."',
    ['quote: "Play your game." | The coach\'s message | -'],
  ],
  [
    "Nearly half of respondents said they had cut spending, while 12% said they had borrowed money.",
    [
      "reported: they had cut spending | Nearly half of respondents | said",
      "reported: they had borrowed money | 12% | said",
    ],
  ],
  [
    "The prime minister has ruled out a second vote, his office said.",
    ["reported: The prime minister has ruled out a second vote | his office | said"],
  ],
  [
    '"It\'s a start," says Lena Fox, who runs a shelter in Bristol. "But we need more beds."',
    ['quote: "It\'s a start," | Lena Fox | says', 'quote: "But we need more beds." | Lena Fox | -'],
  ],
  [
    '"We are ready," Ms. Ortiz said.\n\n"We have waited long enough."',
    [
      'quote: "We are ready," | Ms. Ortiz | said',
      'quote: "We have waited long enough." | Ms. Ortiz | -',
    ],
  ],
  [
    "“The first promise was kept.\n\n“The second was not,” said Dr. Lee.",
    [
      "quote: “The first promise was kept. | nobody | -",
      "quote: “The second was not,” | Dr. Lee | said",
    ],
  ],
  [
    "Teachers' unions welcomed the offer, saying it was fair.",
    ["reported: it was fair | Teachers' unions | saying"],
  ],
  ["The group called for an inquiry.", []],
  ['He repeated the word "never" twice.', []],
  ["‘It’s our home,’ says Priya Nair, 29.", ["quote: ‘It’s our home,’ | Priya Nair | says"]],
  ["The minister's office did not respond to a request for comment.", []],
  [
    "Speaking on condition of anonymity, two officials said the deal was close.",
    ["reported: the deal was close | two officials | said"],
  ],
  [
    '"It\'s not about money," said the striker, who joined the club in 2019. "It\'s about respect."',
    [
      'quote: "It\'s not about money," | the striker | said',
      'quote: "It\'s about respect." | the striker | -',
    ],
  ],
  [
    "Garcia, 34, told the Herald that he never received the letter.",
    ["reported: he never received the letter | Garcia | told"],
  ],
  [
    "The bank's chief economist expects growth of 2%, he told investors on Thursday.",
    ["reported: The bank's chief economist expects growth of 2% | he | told"],
  ],
  ['"Nobody knows," Chen said, shrugging.', ['quote: "Nobody knows," | Chen | said']],
  [
    "The union's president said members would vote next week and that a strike was likely.",
    [
      "reported: members would vote next week and that a strike was likely | The union's president | said",
    ],
  ],
  [
    "Voters want change, said Ana Costa, a teacher from Porto.",
    ["reported: Voters want change | Ana Costa | said"],
  ],
  [
    'The deal, which was announced in May, is "dead," a person familiar with the talks said.',
    [
      'reported: The deal, which was announced in May, is "dead," | a person familiar with the talks | said',
    ],
  ],
  [
    "In her book, she writes that the war changed everything.",
    ["reported: the war changed everything | she | writes"],
  ],
  [
    "The ministry said in a statement on Friday that three soldiers had been killed.",
    ["reported: three soldiers had been killed | The ministry | said"],
  ],
  [
    '"We warned them" about the dam, a former engineer said.',
    ['reported: "We warned them" about the dam | a former engineer | said'],
  ],
  [
    "Lawyers for the family say they will appeal.",
    ["reported: they will appeal | Lawyers for the family | say"],
  ],
  ['He told the committee: "I was never asked."', ['quote: "I was never asked." | He | told']],
  ["The airline blamed the delay on the weather.", []],
  [
    '"You have to laugh," she says, laughing. "Otherwise you cry."',
    ['quote: "You have to laugh," | she | says', 'quote: "Otherwise you cry." | she | -'],
  ],
  [
    "Residents complained that the trucks run all night.",
    ["reported: the trucks run all night | Residents | complained"],
  ],
  [
    "The paper reported on Sunday that the fund had lost half its value.",
    ["reported: the fund had lost half its value | The paper | reported"],
  ],
  [
    "The prosecutor alleged that Reed forged the signatures, which Reed denies.",
    ["reported: Reed forged the signatures, which Reed denies | The prosecutor | alleged"],
  ],
  [
    "When reporters asked about the email, the governor said he had not seen it.",
    ["reported: he had not seen it | the governor | said"],
  ],
  [
    "The number of visitors fell by a third, figures from the tourist board show.",
    ["reported: The number of visitors fell by a third | figures from the tourist board | show"],
  ],
  [
    '"There is no plan B," the chancellor has said.',
    ['quote: "There is no plan B," | the chancellor | said'],
  ],
  [
    'Another resident, who gave only her first name, Ruth, described the scene as "a war zone".',
    ['quote: "a war zone" | Another resident | described'],
  ],
  [
    "The president and his advisers argue the tariffs will bring jobs home.",
    ["reported: the tariffs will bring jobs home | The president and his advisers | argue"],
  ],
  ["It was, he admitted, a mistake.", ["reported: a mistake | he | admitted"]],
  [
    "The coach praised his players but said the result flattered them.",
    ["reported: the result flattered them | The coach | said"],
  ],
  [
    "Doctors warned patients that the drug could cause drowsiness.",
    ["reported: the drug could cause drowsiness | Doctors | warned"],
  ],
  [
    "The firm's website says delivery takes two days.",
    ["reported: delivery takes two days | The firm's website | says"],
  ],
  [
    "The governor, a Republican who is seeking a third term, called the bill “reckless” and promised a veto.",
    ["quote: “reckless” | The governor | called"],
  ],
  [
    "“We’re not there yet,” Dr. Amara Obi, the hospital’s chief of surgery, told reporters outside the building.",
    ["quote: “We’re not there yet,” | Dr. Amara Obi | told"],
  ],
  [
    "The company will close 40 stores, it said in a filing on Monday.",
    ["reported: The company will close 40 stores | it | said"],
  ],
  [
    "Ms. Ito said she was “not surprised” by the verdict and that the family would seek damages.",
    [
      "reported: she was “not surprised” by the verdict and that the family would seek damages | Ms. Ito | said",
    ],
  ],
  [
    "“It’s a disgrace,” shouted one man from the gallery.",
    ["quote: “It’s a disgrace,” | one man from the gallery | shouted"],
  ],
  [
    "Two people were killed and nine wounded, officials said, in the deadliest attack this year.",
    [
      "reported: Two people were killed and nine wounded | officials | said",
      "reported: in the deadliest attack this year | officials | said",
    ],
  ],
  [
    "In an open letter, more than 200 scientists warned that the plan “puts lives at risk.”",
    [
      "reported: the plan “puts lives at risk.” | more than 200 scientists | warned",
      "quote: “puts lives at risk.” | more than 200 scientists | warned",
    ],
  ],
  [
    "The findings, which have not been peer reviewed, suggest the virus was circulating by October.",
    ["reported: the virus was circulating by October | The findings | suggest"],
  ],
  [
    "He has previously described himself as “a builder, not a politician.”",
    ["quote: “a builder, not a politician.” | He | described"],
  ],
  [
    "“Nobody asked us,” said Petra Novak. She has run the bakery for 30 years.",
    ["quote: “Nobody asked us,” | Petra Novak | said"],
  ],
  ["She insists she did nothing wrong.", ["reported: she did nothing wrong | She | insists"]],
  [
    "The report concludes: “The failure was avoidable.”",
    ["quote: “The failure was avoidable.” | The report | concludes"],
  ],
  [
    "Experts have questioned whether the dam can hold.",
    ["reported: whether the dam can hold | Experts | questioned"],
  ],
  [
    "“The plan is simple,” he added. “We sell the land, and we pay the debt.”",
    [
      "quote: “The plan is simple,” | he | added",
      "quote: “We sell the land, and we pay the debt.” | he | -",
    ],
  ],
  [
    "It was unclear how many people were on board, the coast guard said.",
    ["reported: It was unclear how many people were on board | the coast guard | said"],
  ],
  [
    "A poll by the university found 54 percent of voters opposed the merger.",
    ["reported: 54 percent of voters opposed the merger | A poll by the university | found"],
  ],
  [
    "The paper’s editor defended the story as “fair and accurate.”",
    ["quote: “fair and accurate.” | The paper’s editor | defended"],
  ],
  [
    "Under the deal, the firm will pay $3 million, people familiar with the matter said.",
    [
      "reported: Under the deal, the firm will pay $3 million | people familiar with the matter | said",
    ],
  ],
  [
    "“I have no regrets,” she told the BBC’s Today programme.",
    ["quote: “I have no regrets,” | she | told"],
  ],
  [
    "The bridge will close for nine months from June, said its director, Tom Arden.",
    ["reported: The bridge will close for nine months from June | its director, Tom Arden | said"],
  ],
  [
    "The blast killed two people, the regional governor, Karim Saleh, said on Telegram.",
    ["reported: The blast killed two people | the regional governor, Karim Saleh | said"],
  ],
  [
    'Dunn, 54, has denied the charges, calling them "politically motivated."',
    ['quote: "politically motivated." | Dunn | calling'],
  ],
  [
    "The prime minister insisted there would be no tax rises.",
    ["reported: there would be no tax rises | The prime minister | insisted"],
  ],
  [
    "“It is a trap” and “nobody asked us,” said the farmers.",
    [
      "quote: “It is a trap” | the farmers | said",
      "quote: “nobody asked us,” | the farmers | said",
    ],
  ],
  [
    "The group claimed responsibility for the attack, the monitoring group said.",
    ["reported: The group claimed responsibility for the attack | the monitoring group | said"],
  ],
  [
    "The central bank signaled that rates would stay high.",
    ["reported: rates would stay high | The central bank | signaled"],
  ],
  [
    "“He never came home,” his mother, Lidia, 70, said.",
    ["quote: “He never came home,” | his mother, Lidia | said"],
  ],
  [
    "Ms. Ng said that, in her view, the bill was unlawful.",
    ["reported: in her view, the bill was unlawful | Ms. Ng | said"],
  ],
  ["She put the money in a box marked “rent”.", []],
  [
    "A person briefed on the talks, who was not authorized to speak publicly, said an agreement was close.",
    ["reported: an agreement was close | A person | said"],
  ],
  [
    "She has long argued that prisons do not work.",
    ["reported: prisons do not work | She | argued"],
  ],
  [
    "The bank, in a report released Tuesday, projected that growth would slow.",
    ["reported: growth would slow | The bank | projected"],
  ],
  [
    "It is not only about money, he and Mr. Allen said.",
    ["reported: It is not only about money | he and Mr. Allen | said"],
  ],
  [
    "But with each contest, these supporters acknowledge, it becomes harder to win.",
    ["reported: it becomes harder to win | these supporters | acknowledge"],
  ],
])("English: %s", (text, claims) => {
  expect(showClaims(text, "en")).toEqual(claims);
});
