/** What someone types, and the events of which one must be among the first three. */
export interface GoldQuery {
  readonly query: string;
  readonly oneOf: readonly string[];
}

/** As `query | id, id`; written from what a reader, a journalist or a scholar would look for. */
const LIST = `
Korean War | 1950-korean-war
armistice | 1953-armistice
Rangoon bombing | 1983-rangoon-bombing
blue house raid | 1968-blue-house-raid
USS Pueblo | 1968-pueblo-seizure
axe murder incident | 1976-axe-incident
KAL 858 | 1987-kal-858
first inter-Korean summit | 2000-inter-korean-summit
Kim Dae-jung Nobel Prize | 2000-nobel-peace-prize
sunshine policy | 1998-sunshine-policy
cattle | 1998-first-cattle-drive, 1998-second-cattle-drive
Hyundai founder North Korea visit | 1989-chung-ju-yung-visit
Kumgang shooting | 2008-kumgang-shooting
Park Wang-ja | 2008-kumgang-shooting
Kumgang tours suspended | 2008-kumgang-tours-suspended
Kaesong shutdown | 2016-kaesong-shutdown
Kaesong complex groundbreaking | 2003-kaesong-groundbreaking
Kaesong reopens 2013 | 2013-kaesong-reopening
liaison office demolition | 2020-liaison-office-demolished
joint liaison office opens | 2018-liaison-office-opens
Cheonan | 2010-cheonan-sinking
yeonpyeong shelling | 2010-yeonpyeong-shelling
May 24 measures | 2010-may-24-measures
Panmunjom Declaration | 2018-panmunjom-declaration
Pyongyang declaration 2018 | 2018-pyongyang-declaration
Comprehensive Military Agreement | 2018-comprehensive-military-agreement
Singapore summit | 2018-singapore-summit
Trump Kim Hanoi | 2019-hanoi-summit
first nuclear test | 2006-first-nuclear-test
sixth nuclear test | 2017-sixth-nuclear-test
resolution 1718 | 2006-unscr-1718
two hostile states | 2023-two-hostile-states
trash balloons | 2024-trash-balloons
spy satellite | 2023-spy-satellite
agreed framework | 1994-agreed-framework
Basic Agreement 1991 | 1991-basic-agreement
joint Olympic march | 2000-sydney-joint-march, 2018-pyeongchang-joint-march
video reunions | 2005-video-reunion-01, 2007-video-reunion-07, 2005-video-reunion-02, 2007-video-reunion-05, 2019-video-reunion-plan
latest family reunion | 2018-reunion-21
Dresden speech | 2014-dresden-speech
Jimmy Carter | 1994-carter-pyongyang
Albright | 2000-albright-pyongyang
Kim Yo-jong | 2018-kim-yo-jong-visit, 2020-leaflet-warning
Chung Ju-yung | 1998-first-cattle-drive, 1989-chung-ju-yung-visit, 1998-second-cattle-drive
Kim Il Sung death | 1994-kim-il-sung-dies
Gaesong Industrial Complex | 2016-kaesong-shutdown, 2003-kaesong-groundbreaking, 2004-kaesong-first-product
Geumgangsan tour | 2008-kumgang-tours-suspended, 1998-first-kumgang-cruise
Kim Jongun | 2011-kim-jong-il-dies, 2018-april-summit, 2018-new-year-address, 2018-singapore-summit
Jong-un Kim | 2011-kim-jong-il-dies, 2018-april-summit, 2023-two-hostile-states, 2018-singapore-summit
Kim Jung-un Trump | 2018-singapore-summit, 2019-hanoi-summit, 2019-panmunjom-three-way
Yonpyong | 2010-yeonpyeong-shelling, 1999-first-yeonpyeong, 2002-second-yeonpyeong
Pyeongchang Olympics | 2018-pyeongchang-joint-march, 2018-high-level-talks-january, 2018-new-year-address
Phyongyang summit | 2000-inter-korean-summit, 2007-inter-korean-summit, 2018-september-summit
No Mu-hyeon | 2007-inter-korean-summit
September 2018 | 2018-september-summit
June 2000 summit | 2000-inter-korean-summit
2018-04-27 | 2018-april-summit, 2018-panmunjom-declaration
27 April 2018 | 2018-april-summit, 2018-panmunjom-declaration
1972 | 1972-july4-communique
summit 2007 | 2007-inter-korean-summit
12 July 2008 | 2008-kumgang-tours-suspended
denuclearization 1992 | 1992-denuclearisation-declaration
김정은 신년사 | 2018-new-year-address, 2019-new-year-address
남북정상회담 2000 | 2000-inter-korean-summit
개성공단 폐쇄 | 2016-kaesong-shutdown
개성공단 전면 중단 | 2016-kaesong-shutdown
금강산 피격 | 2008-kumgang-shooting
박왕자 | 2008-kumgang-shooting
천안함 | 2010-cheonan-sinking
연평도 포격 | 2010-yeonpyeong-shelling
5·24 조치 | 2010-may-24-measures
6.15 공동선언 | 2000-june15-declaration
7.4 남북공동성명 | 1972-july4-communique
9·19 군사합의 | 2018-comprehensive-military-agreement
10.4 선언 | 2007-october4-declaration
판문점선언 | 2018-panmunjom-declaration
연락사무소폭파 | 2020-liaison-office-demolished
이산 가족 상봉 | 2000-reunion-01, 2018-reunion-21, 2014-reunion-19, 2006-reunions-halted
소떼 방북 | 1998-first-cattle-drive, 1998-second-cattle-drive
햇볕정책 | 1998-sunshine-policy
2018년 9월 | 2018-september-summit
2007년 정상회담 | 2007-inter-korean-summit
하노이 회담 | 2019-hanoi-summit
노무현 | 2007-inter-korean-summit, 2007-october4-declaration
트럼프 김정은 | 2018-singapore-summit, 2019-hanoi-summit, 2019-panmunjom-three-way
쓰레기풍선 | 2024-trash-balloons
ㄱㅅㄱㄷ | 2016-kaesong-shutdown, 2003-kaesong-groundbreaking, 2004-kaesong-first-product
ㅈㅅㅎㄷ | 2000-inter-korean-summit, 2018-april-summit, 2018-september-summit, 2018-singapore-summit
ㅊㅇㅎ | 2010-cheonan-sinking, 2010-may-24-measures
ㅍㅁㅈ ㅅㅇ | 2018-panmunjom-declaration
개서 | 2016-kaesong-shutdown, 2003-kaesong-groundbreaking, 2004-kaesong-first-product
개ㅅ | 2016-kaesong-shutdown, 2003-kaesong-groundbreaking, 2004-kaesong-first-product
금강사 | 2008-kumgang-tours-suspended, 1998-first-kumgang-cruise
천아 | 2010-cheonan-sinking
정상회 | 2000-inter-korean-summit, 2018-april-summit, 2018-september-summit, 2018-singapore-summit
Kaes | 2016-kaesong-shutdown, 2003-kaesong-groundbreaking, 2004-kaesong-first-product
Panmunj decl | 2018-panmunjom-declaration
Kaesnog shutdown | 2016-kaesong-shutdown
Cheonnan | 2010-cheonan-sinking
Yeonpyong shelling | 2010-yeonpyeong-shelling
Singapor summmit | 2018-singapore-summit
개썽공단 | 2016-kaesong-shutdown, 2003-kaesong-groundbreaking, 2004-kaesong-first-product
`;

export const GOLD_QUERIES: readonly GoldQuery[] = LIST.trim()
  .split('\n')
  .map((line) => {
    const [query = '', ids = ''] = line.split(' | ');
    return { query, oneOf: ids.split(', ') };
  });
