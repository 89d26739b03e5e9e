import type { Experience } from "../types";

/** Time in a duty or a post that study cannot replace; months run on the calendar, hours are what it takes beside the job. */
export const experiences: Experience[] = [
  {
    id: "lead-an-incident-review",
    title: "Lead three incident reviews",
    brief:
      "You prepare, moderate and write up three reviews of real incidents that you did not cause alone. At least one crosses a team boundary. What counts is whether the actions happen and the room stays honest.",
    roles: [
      "site-reliability-engineer",
      "senior-full-stack-developer",
      "software-engineering-manager",
      "cybersecurity-architect",
    ],
    needs: [
      { skill: "incident-management", level: 2 },
      { skill: "technical-writing", level: 2 },
    ],
    proves: [
      { skill: "incident-management", level: 2 },
      { skill: "technical-writing", level: 3 },
    ],
    months: 4,
    hours: { low: 15, likely: 25, high: 40 },
    howToGetIt:
      "Offer to write the next review that nobody wants; interview those involved beforehand, and ask the owner of your incident process to sit in on the first one. Where incidents are few, take near misses, failed changes or data errors.",
    acceptance: [
      "Three written reviews list at least five contributing factors each and name no culprit.",
      "Two thirds of agreed actions are closed within sixty days, according to the tracker.",
      "A participant from another team confirms in writing that their view is represented.",
    ],
  },
  {
    id: "six-months-on-call",
    title: "Six months in an on-call rotation",
    brief:
      "You carry the pager in turn for a system that paying users need, and you also make the rotation better. Nights teach what dashboards leave out. Compensation and rest must be settled before you start.",
    roles: ["site-reliability-engineer", "cloud-architect", "senior-full-stack-developer", "big-data-engineer"],
    needs: [
      { skill: "observability", level: 2 },
      { skill: "linux", level: 2 },
      { skill: "incident-management", level: 2 },
      { skill: "devops-practices", level: 2 },
    ],
    proves: [
      { skill: "incident-management", level: 3 },
      { skill: "observability", level: 3 },
    ],
    months: 6,
    hours: { low: 20, likely: 40, high: 70 },
    howToGetIt:
      "Shadow two shifts, take daytime weeks first, then full ones; if your team has no rotation, ask the operations team for the service you know best. Keep a log of each page: useful, noise, or missing.",
    acceptance: [
      "At least six weeks as primary are on the rota.",
      "The page log covers all of them, with action and minutes.",
      "One incident that needed several teams was commanded by you, and its timeline can be shown.",
      "Five noisy or missing alerts were changed by you, and pages per week went down or the reason is known.",
      "Runbooks for the three commonest pages were used by a colleague.",
    ],
  },
  {
    id: "own-a-service-level-objective",
    title: "Own the objective of one service for a year",
    brief:
      "You set, defend and revise the promise of a production service, report it monthly and say no when the budget is spent. Product people must have felt it at least once. A year shows seasons, launches and one bad dependency.",
    roles: ["site-reliability-engineer", "senior-full-stack-developer", "cloud-architect"],
    needs: [
      { skill: "service-level-objectives", level: 3 },
      { skill: "observability", level: 3 },
      { skill: "capacity-planning", level: 2 },
    ],
    proves: [
      { skill: "service-level-objectives", level: 3 },
      { skill: "capacity-planning", level: 3 },
    ],
    months: 12,
    hours: { low: 40, likely: 70, high: 110 },
    howToGetIt:
      "Choose a service your team runs, propose two indicators to its product owner and begin to report without asking for policy; bring the policy when the first month's data surprises somebody. Tie capacity reviews to the same meeting.",
    acceptance: [
      "Twelve monthly reports exist with indicator, budget and decision.",
      "An error-budget policy is signed by engineering and product.",
      "One release or plan changed because of the budget, with a record.",
      "The objective was revised once on evidence from users.",
    ],
  },
  {
    id: "run-a-production-migration",
    title: "Run a production migration from plan to switch-off",
    brief:
      "You are the named lead for moving a live system: database, region, cluster, provider or vendor. Rehearsal, cutover, rollback decision and the end of the old system are yours. The last tenth, decommissioning, is part of it.",
    roles: ["cloud-architect", "site-reliability-engineer", "senior-full-stack-developer", "big-data-engineer"],
    needs: [
      { skill: "project-management", level: 2 },
      { skill: "cloud-migration", level: 2 },
      { skill: "infrastructure-as-code", level: 2 },
      { skill: "change-management", level: 2 },
    ],
    proves: [
      { skill: "cloud-migration", level: 3 },
      { skill: "project-management", level: 3 },
      { skill: "change-management", level: 3 },
    ],
    months: 9,
    hours: { low: 50, likely: 90, high: 140 },
    howToGetIt:
      "Look for whatever goes out of support next year and write the two-page plan before anyone asks. Begin with a small internal system so that sponsors trust you with the second.",
    acceptance: [
      "Cutover plan, rehearsal record and actual log are kept side by side.",
      "Users' downtime and errors are stated against the promise.",
      "The old system is off, and its bill or licence has ended.",
      "Affected teams rated the communication in a short survey.",
    ],
  },
  {
    id: "mentor-two-people",
    title: "Mentor two people for nine months",
    brief:
      "Two colleagues with less experience set goals, and you meet them every two weeks. You ask more than you tell. One of them should be outside your speciality, so that you cannot simply give answers.",
    roles: [
      "software-engineering-manager",
      "senior-full-stack-developer",
      "site-reliability-engineer",
      "data-scientist",
      "machine-learning-engineer",
    ],
    needs: [
      { skill: "mentoring-and-coaching", level: 3 },
      { skill: "leadership-and-communication", level: 2 },
    ],
    proves: [{ skill: "mentoring-and-coaching", level: 3 }],
    months: 9,
    hours: { low: 30, likely: 45, high: 70 },
    howToGetIt:
      "Tell your manager you want two mentees and write down how you would end it if it does not help; many firms have a programme with too few mentors. Outside work, coding communities and alumni groups look for the same.",
    acceptance: [
      "Written goals by each mentee at start, middle and end.",
      "Sixteen meetings or more each, in the calendar.",
      "Each mentee states one thing they now do without help, confirmed by their own lead.",
      "A talk with another mentor about what went wrong is noted.",
    ],
  },
  {
    id: "lead-a-team-of-four",
    title: "Lead a team of four for two years",
    brief:
      "You are responsible for what four people deliver and for how they are. That includes priorities, regular talks, a review cycle and at least one difficult matter. Technical lead with these duties counts, a title without them does not.",
    roles: ["software-engineering-manager"],
    needs: [
      { skill: "leadership-and-communication", level: 3 },
      { skill: "agile-delivery", level: 2 },
      { skill: "people-management", level: 2 },
      { skill: "mentoring-and-coaching", level: 2 },
      { skill: "software-design", level: 2 },
      { skill: "code-review", level: 2 },
    ],
    proves: [
      { skill: "people-management", level: 3 },
      { skill: "leadership-and-communication", level: 3 },
      { skill: "mentoring-and-coaching", level: 3 },
      { skill: "agile-delivery", level: 3 },
    ],
    months: 24,
    hours: { low: 45, likely: 80, high: 130 },
    howToGetIt:
      "Ask to lead the next project team with explicit people duties, or to cover a parental leave; agree with your manager which decisions are yours. Some companies let a lead run talks and reviews before the title follows.",
    acceptance: [
      "Weekly or fortnightly talks with each person over two years.",
      "Goals of the team per quarter with results.",
      "Two full review cycles written and delivered by you.",
      "Anonymous upward feedback at the beginning and the end.",
    ],
  },
  {
    id: "three-years-shipping-software",
    title: "Three years shipping software in a team",
    brief:
      "You are paid to write code that other people change and customers use, and you stay long enough to meet your own decisions again. The second year brings designs of your own, the third the reviews and questions of others. Whoever wants to lead engineers is asked about this stretch first.",
    roles: ["software-engineering-manager", "senior-full-stack-developer"],
    needs: [
      { skill: "git", level: 2 },
      { skill: "software-testing", level: 2 },
      { skill: "software-design", level: 2 },
      { skill: "code-review", level: 1 },
    ],
    proves: [
      { skill: "software-design", level: 3 },
      { skill: "software-testing", level: 3 },
      { skill: "code-review", level: 3 },
    ],
    months: 36,
    hours: { low: 35, likely: 60, high: 100 },
    howToGetIt:
      "From support, testing, analysis or operations, take over the internal tool nobody maintains and ask to have it reviewed like product code, then apply to the team that reviewed it. Any language counts. Stay through one rewrite or migration you would rather have left to others.",
    acceptance: [
      "Thirty-six months in posts whose main duty was software in production.",
      "Three features or services are named, from request to a year of use, with your part confirmed by a colleague.",
      "One design of yours was later changed, and a page says what it had overlooked.",
      "Five reviews you gave in the last year can be shown or retold, with what each changed.",
    ],
  },
  {
    id: "manage-engineers-for-two-years",
    title: "Two years as engineering manager",
    brief:
      "You have formal responsibility for six or more engineers through hiring, promotion, poor performance and departure. Two yearly cycles show whether people grow under you. You also answer for money and dates.",
    roles: ["software-engineering-manager"],
    needs: [
      { skill: "people-management", level: 3 },
      { skill: "leadership-and-communication", level: 3 },
      { skill: "hiring-and-interviewing", level: 3 },
      { skill: "mentoring-and-coaching", level: 3 },
      { skill: "agile-delivery", level: 3 },
      { skill: "budgeting-and-finance", level: 2 },
      { skill: "software-design", level: 3 },
      { skill: "code-review", level: 3 },
    ],
    proves: [
      { skill: "people-management", level: 3 },
      { skill: "hiring-and-interviewing", level: 3 },
      { skill: "budgeting-and-finance", level: 3 },
      { skill: "leadership-and-communication", level: 3 },
      { skill: "team-culture", level: 3 },
    ],
    months: 24,
    hours: { low: 50, likely: 90, high: 150 },
    howToGetIt:
      "Apply inside first, for a team whose work you know, with the peer leads' support; growing companies and teams that nobody wants to lead are the usual doors. Agree on a way back to engineering for the first six months.",
    acceptance: [
      "At least six direct reports, of whom two were hired and one promoted or helped to leave with dignity by you.",
      "Two budget cycles with variance explained.",
      "Regretted departures and survey results over both years.",
      "A written assessment by your manager and by one report.",
    ],
  },
  {
    id: "hire-three-people",
    title: "Lead the hiring of three people",
    brief:
      "As hiring lead you go from need to first review for three posts. You write the scorecard, run the debriefs and stand by the outcome. At least one search has to be stopped or restarted honestly.",
    roles: ["software-engineering-manager", "ciso", "cybersecurity-architect"],
    needs: [
      { skill: "hiring-and-interviewing", level: 2 },
      { skill: "people-management", level: 2 },
    ],
    proves: [{ skill: "hiring-and-interviewing", level: 3 }],
    months: 8,
    hours: { low: 30, likely: 55, high: 90 },
    howToGetIt:
      "Ask your manager for one open post end to end and act as interviewer in other loops until then; recruiters are glad of someone who answers within a day.",
    acceptance: [
      "Scorecard, structured notes and decision record exist for each post.",
      "Time to hire, stage pass rates and offer acceptance are reported.",
      "The three people's six-month reviews are compared with interview predictions.",
      "Interviewers were trained or calibrated once by you.",
    ],
  },
  {
    id: "own-a-budget",
    title: "Own a budget through one full year",
    brief:
      "You plan, defend, track and close a budget of at least 100,000 dollars, for tools, cloud, a team or a programme. Being informed is not owning: you may spend and must explain. One cut arrives during the year.",
    roles: ["software-engineering-manager", "ciso", "cloud-architect"],
    needs: [
      { skill: "budgeting-and-finance", level: 3 },
      { skill: "vendor-management", level: 2 },
      { skill: "leadership-and-communication", level: 3 },
      { skill: "stakeholder-management", level: 2 },
    ],
    proves: [
      { skill: "budgeting-and-finance", level: 3 },
      { skill: "vendor-management", level: 3 },
    ],
    months: 12,
    hours: { low: 30, likely: 50, high: 80 },
    howToGetIt:
      "Volunteer for the cost line nobody watches, commonly the cloud or tool contracts, and offer finance a monthly note; ask for the authority to approve once three notes were right.",
    acceptance: [
      "The approved plan and the final actuals, by quarter.",
      "Variance notes each month, in half a page.",
      "A cut of 10 % or more was absorbed or argued away, with its consequences.",
      "At least one contract was renewed or ended under your name.",
    ],
  },
  {
    id: "chair-architecture-reviews",
    title: "Chair architecture reviews for a year",
    brief:
      "You run the forum in which designs are questioned, and you make it useful for those who bring them. Quality of decisions counts, and so does speed. You learn to disagree without winning.",
    roles: ["cloud-architect", "ai-architect", "cybersecurity-architect", "senior-full-stack-developer"],
    needs: [
      { skill: "architecture-documentation", level: 3 },
      { skill: "system-design", level: 3 },
      { skill: "leadership-and-communication", level: 3 },
    ],
    proves: [
      { skill: "architecture-documentation", level: 4 },
      { skill: "leadership-and-communication", level: 3 },
    ],
    months: 12,
    hours: { low: 50, likely: 80, high: 130 },
    howToGetIt:
      "Begin as secretary who writes the decision records, then moderate when the chair is away. Without a forum, invite three teams to a monthly hour with a one-page form and no veto.",
    acceptance: [
      "Twenty or more reviews with record, decision and time from request to answer.",
      "Six months later five decisions are revisited, with what proved wrong.",
      "A survey of presenters shows what helped.",
      "Two decisions were changed by someone junior, on record.",
    ],
  },
  {
    id: "year-as-security-engineer",
    title: "A year as security engineer",
    brief:
      "You work in security for your living: alerts, reviews, hardening, findings that people do not want. Breadth first, then one area that is yours. Production systems with owners make it different from any lab.",
    roles: ["cybersecurity-architect", "ciso"],
    needs: [
      { skill: "security-fundamentals", level: 2 },
      { skill: "networking", level: 2 },
      { skill: "application-security", level: 1 },
      { skill: "cloud-security", level: 1 },
      { skill: "security-operations", level: 2 },
      { skill: "vulnerability-management", level: 2 },
    ],
    proves: [
      { skill: "security-operations", level: 3 },
      { skill: "vulnerability-management", level: 3 },
      { skill: "application-security", level: 2 },
      { skill: "cloud-security", level: 2 },
    ],
    months: 12,
    hours: { low: 35, likely: 60, high: 100 },
    howToGetIt:
      "From development or operations, become security champion, take over the scanner's findings for your product, and move when the security team next hires. Support and network posts lead in through the operations centre.",
    acceptance: [
      "Twelve months in a post or formal rotation with security as its main duty.",
      "Fifty findings or cases handled to closure, with a dozen written up.",
      "One control was designed, rolled out and measured by you.",
      "An engineering team confirms that you made secure work easier.",
    ],
  },
  {
    id: "three-years-in-a-security-team",
    title: "Three years in a security team",
    brief:
      "Security is your paid work: first alerts and tickets, then cases of your own, at last an area that carries your name, such as the cloud accounts. You are on the response rota, and in the third year you lead what comes in on your shift. People who skip this stretch are asked about it in every later interview.",
    roles: ["cybersecurity-architect", "ciso"],
    needs: [
      { skill: "security-fundamentals", level: 2 },
      { skill: "networking", level: 1 },
      { skill: "linux", level: 1 },
      { skill: "security-operations", level: 1 },
      { skill: "security-incident-response", level: 2 },
      { skill: "cloud-security", level: 1 },
    ],
    proves: [
      { skill: "security-incident-response", level: 3 },
      { skill: "security-operations", level: 3 },
      { skill: "vulnerability-management", level: 3 },
      { skill: "cloud-security", level: 3 },
    ],
    months: 36,
    hours: { low: 35, likely: 60, high: 100 },
    howToGetIt:
      "Help desks, network teams and operations centres hire without a security title on the curriculum: take the access requests, the phishing mailbox or the patch reports there and hand over a small improvement each month. When the security team next loses somebody, you are the one who needs no introduction to the systems.",
    acceptance: [
      "Thirty-six months in one or two posts with security as the main duty, confirmed by the employer.",
      "Three incidents led from first alert to last action, with times and what changed afterwards.",
      "One area held for a year, with a figure for its state at the beginning and the end.",
      "A procedure that you wrote is followed by someone who came after you.",
    ],
  },
  {
    id: "two-years-security-engineering",
    title: "Two years leading technical security work",
    brief:
      "As senior engineer you carry security of a platform or product from design through incidents. Others follow your standards because they work. The architect's title usually comes after this stretch.",
    roles: ["cybersecurity-architect", "ciso"],
    needs: [
      { skill: "security-operations", level: 2 },
      { skill: "security-incident-response", level: 2 },
      { skill: "cloud-security", level: 3 },
      { skill: "threat-modelling", level: 3 },
      { skill: "identity-and-access-management", level: 3 },
      { skill: "security-architecture", level: 2 },
    ],
    proves: [
      { skill: "security-architecture", level: 3 },
      { skill: "cloud-security", level: 3 },
      { skill: "threat-modelling", level: 3 },
      { skill: "identity-and-access-management", level: 3 },
    ],
    months: 24,
    hours: { low: 45, likely: 80, high: 130 },
    howToGetIt:
      "Choose the platform team as your customer, sit in its planning, and own identity or cloud guardrails end to end. Write your design reviews so that they can be found and quoted.",
    acceptance: [
      "Two significant systems went live with your design, and have run a year.",
      "Ten threat models led by you, with mitigations tracked to done.",
      "Identity or guardrail coverage rose by measured steps.",
      "Junior engineers were taught, with one now reviewing alone.",
    ],
  },
  {
    id: "command-a-security-incident",
    title: "Command a real security incident",
    brief:
      "You lead the response to at least one incident with legal or customer consequences, after commanding two smaller ones. Facts are incomplete, and people want certainty from you. Afterwards you explain it to directors and to engineers.",
    roles: ["cybersecurity-architect", "ciso", "site-reliability-engineer"],
    needs: [
      { skill: "security-incident-response", level: 3 },
      { skill: "security-operations", level: 2 },
      { skill: "leadership-and-communication", level: 3 },
      { skill: "executive-communication", level: 1 },
    ],
    proves: [
      { skill: "security-incident-response", level: 3 },
      { skill: "executive-communication", level: 2 },
    ],
    months: 6,
    hours: { low: 20, likely: 35, high: 60 },
    howToGetIt:
      "Join the response rota as scribe, then deputy, then commander; your organisation's provider or sector's response group may let you observe. If a year passes without a case, lead two unannounced exercises and say so.",
    acceptance: [
      "Decision logs of three cases with you as commander or deputy.",
      "Notification deadlines were met or the miss is documented.",
      "A lessons report led to at least four closed actions.",
      "A non-technical leader describes your briefings as clear, in writing.",
    ],
  },
  {
    id: "carry-a-certification-audit",
    title: "Carry an organisation through a certification audit",
    brief:
      "You are the person the external auditor asks, for ISO 27001, SOC 2, PCI DSS or a like standard. Preparation, evidence, findings and the follow-up are yours. A second year without panic is worth more than the first certificate.",
    roles: ["ciso", "cybersecurity-architect"],
    needs: [
      { skill: "compliance-frameworks", level: 3 },
      { skill: "security-audit", level: 2 },
      { skill: "security-governance", level: 3 },
    ],
    proves: [
      { skill: "compliance-frameworks", level: 3 },
      { skill: "security-audit", level: 3 },
      { skill: "security-governance", level: 3 },
    ],
    months: 12,
    hours: { low: 25, likely: 45, high: 80 },
    howToGetIt:
      "Sales teams lose deals for lack of a certificate; bring that figure and offer to lead. In large firms take one control family first, and act as guide on audit days.",
    acceptance: [
      "Scope, statement of applicability or control list with your name as owner.",
      "External report, with number and class of findings.",
      "Findings were closed on time with evidence.",
      "Hours spent by teams on evidence fell in the second cycle or were automated in part.",
    ],
  },
  {
    id: "three-years-heading-security",
    title: "Three years heading security for a unit",
    brief:
      "You answer for the security of a company, subsidiary or large product: team, money, risk decisions, audit, incidents. Most security chiefs come through a post like this. A small firm where you decide teaches more than a large one where you prepare.",
    roles: ["ciso"],
    needs: [
      { skill: "security-governance", level: 3 },
      { skill: "risk-management", level: 3 },
      { skill: "security-architecture", level: 2 },
      { skill: "security-incident-response", level: 3 },
      { skill: "compliance-frameworks", level: 2 },
      { skill: "people-management", level: 3 },
      { skill: "budgeting-and-finance", level: 2 },
      { skill: "executive-communication", level: 2 },
      { skill: "leadership-and-communication", level: 3 },
    ],
    proves: [
      { skill: "security-governance", level: 4 },
      { skill: "risk-management", level: 4 },
      { skill: "leadership-and-communication", level: 4 },
      { skill: "executive-communication", level: 3 },
      { skill: "people-management", level: 3 },
      { skill: "budgeting-and-finance", level: 3 },
    ],
    months: 36,
    hours: { low: 70, likely: 120, high: 200 },
    howToGetIt:
      "Aim for the first security hire of a company of 200 to 1,000 people, deputy to a chief, or business information security officer of a division. Make your reporting line and right to escalate part of the offer.",
    acceptance: [
      "Three yearly plans with budget, result and what was dropped.",
      "A risk register in which executives signed acceptances.",
      "Board or committee reports twice a year or more, presented by you.",
      "Team built or rebuilt, with succession for your own post.",
    ],
  },
  {
    id: "report-to-a-board",
    title: "Report to a board or committee for four quarters",
    brief:
      "Four times you prepare and present a paper on risk, technology or delivery to people who govern. You learn what they can decide and what they only receive. Questions afterwards count more than the slides.",
    roles: ["ciso", "software-engineering-manager", "ai-architect"],
    needs: [
      { skill: "executive-communication", level: 3 },
      { skill: "risk-management", level: 3 },
      { skill: "strategy-and-roadmapping", level: 2 },
      { skill: "stakeholder-management", level: 2 },
    ],
    proves: [
      { skill: "executive-communication", level: 4 },
      { skill: "stakeholder-management", level: 3 },
    ],
    months: 12,
    hours: { low: 30, likely: 50, high: 80 },
    howToGetIt:
      "Draft the paper for your chief, ask to present one item, then the whole. Charities, school boards and clubs with trustees need the same skill, and are glad to have it.",
    acceptance: [
      "Four papers of at most five pages, each with a decision or a stated purpose.",
      "Minutes show decisions that follow from them.",
      "The chair or a member gave written feedback twice.",
      "One paper brought bad news before it was public.",
    ],
  },
  {
    id: "run-supplier-reviews",
    title: "Run supplier reviews through one contract year",
    brief:
      "You assess, condition, renew or end at least fifteen suppliers together with procurement and legal. One of them fails you during the year. Speed for buyers and depth for the critical few must both be there.",
    roles: ["ciso", "cybersecurity-architect", "software-engineering-manager"],
    needs: [
      { skill: "third-party-risk", level: 2 },
      { skill: "vendor-management", level: 2 },
      { skill: "negotiation", level: 2 },
    ],
    proves: [
      { skill: "third-party-risk", level: 3 },
      { skill: "vendor-management", level: 3 },
      { skill: "negotiation", level: 3 },
    ],
    months: 12,
    hours: { low: 30, likely: 50, high: 80 },
    howToGetIt:
      "Offer procurement a three-day answer for low tiers, and build from there. In a small firm take the five contracts that hold customer data.",
    acceptance: [
      "Fifteen files with tier, decision and conditions.",
      "Median days to answer per tier, with the trend.",
      "A supplier incident was handled, with contract clauses used.",
      "Two negotiations changed terms in your favour, before and after in writing.",
    ],
  },
  {
    id: "risk-owner-for-a-product",
    title: "Own the risk register of a product for a year",
    brief:
      "You keep the risks of one product honest: stated so that they can be decided, tied to tests, brought to the owner, accepted or lowered. Personal data is part of it. A register that nobody opens is the failure to avoid.",
    roles: ["ciso", "cybersecurity-architect", "ai-architect"],
    needs: [
      { skill: "risk-management", level: 3 },
      { skill: "data-protection-and-privacy", level: 2 },
      { skill: "stakeholder-management", level: 2 },
    ],
    proves: [
      { skill: "risk-management", level: 3 },
      { skill: "data-protection-and-privacy", level: 3 },
    ],
    months: 12,
    hours: { low: 30, likely: 50, high: 80 },
    howToGetIt:
      "Take over the sheet that exists, throw out half of it with the product owner, and place ten minutes in the monthly meeting. Sit with the privacy officer for the next impact assessment.",
    acceptance: [
      "Twelve monthly versions with decisions.",
      "At least five risks were lowered by changes that shipped.",
      "One privacy impact assessment was led by you, and its measures were checked later.",
      "Losses or near misses were compared with what the register had said.",
    ],
  },
  {
    id: "two-years-cloud-engineer",
    title: "Two years as cloud engineer",
    brief:
      "You build and run cloud platforms for others: networks, accounts, pipelines, incidents, bills. Architects who skipped this are found out in the first outage. Two providers are helpful, one in depth is necessary.",
    roles: ["cloud-architect", "site-reliability-engineer", "cybersecurity-architect"],
    needs: [
      { skill: "cloud-fundamentals", level: 2 },
      { skill: "linux", level: 2 },
      { skill: "networking", level: 2 },
      { skill: "infrastructure-as-code", level: 2 },
    ],
    proves: [
      { skill: "infrastructure-as-code", level: 3 },
      { skill: "cloud-networking", level: 2 },
      { skill: "cloud-cost-management", level: 2 },
    ],
    months: 24,
    hours: { low: 45, likely: 80, high: 130 },
    howToGetIt:
      "From system administration, take the first workload that moves; from development, own your team's environments. Ask to have the bill of one product explained by you each month.",
    acceptance: [
      "Twenty-four months with production responsibility, in post or rotation.",
      "Three platforms or services in use that you built from code.",
      "A monthly cost was cut by 20 % or held while use grew.",
      "Network or identity fault diagnosed by you, with write-up.",
    ],
  },
  {
    id: "two-years-designing-cloud-systems",
    title: "Two years of design responsibility for cloud systems",
    brief:
      "You are the one who decides the shape of systems, before and after they run. Several teams depend on your choices. You come back to each after a year.",
    roles: ["cloud-architect", "ai-architect", "cybersecurity-architect"],
    needs: [
      { skill: "cloud-architecture", level: 3 },
      { skill: "system-design", level: 3 },
      { skill: "stakeholder-management", level: 2 },
    ],
    proves: [
      { skill: "cloud-architecture", level: 4 },
      { skill: "stakeholder-management", level: 3 },
    ],
    months: 24,
    hours: { low: 45, likely: 80, high: 130 },
    howToGetIt:
      "As senior engineer ask for the design of a new product line, or act as architect for two teams at a customer. Consultants get breadth here, and must seek one system to stay with.",
    acceptance: [
      "Four designs in production, with decision records.",
      "Estimate and reality of cost and load after a year, for two of them.",
      "One decision reversed by you in public.",
      "References from a product owner and an operations lead.",
    ],
  },
  {
    id: "cloud-cost-owner",
    title: "Run cost reviews for a cloud estate through two quarters",
    brief:
      "Each month you bring teams and finance around one table of unit costs, and see actions through. Blame for growth is the trap, since growth is good. Commitments are bought with your name.",
    roles: ["cloud-architect", "site-reliability-engineer", "software-engineering-manager"],
    needs: [
      { skill: "cloud-cost-management", level: 2 },
      { skill: "stakeholder-management", level: 2 },
    ],
    proves: [{ skill: "cloud-cost-management", level: 3 }],
    months: 6,
    hours: { low: 20, likely: 35, high: 60 },
    howToGetIt:
      "Build the allocation for your own team and show it to the neighbours; offer finance a forecast with a range. Money talks open doors quickly.",
    acceptance: [
      "Six monthly reviews with actions closed above 70 %.",
      "Forecast error per month, falling or explained.",
      "Savings were verified on the bill, with engineering hours set against them.",
      "Unit cost per product is used in at least one product decision.",
    ],
  },
  {
    id: "lead-a-disaster-recovery-exercise",
    title: "Lead two full recovery exercises in production",
    brief:
      "A restore that was never timed is a wish. You prepare and lead two exercises with real systems and real users' consent, months apart. The second must be better than the first.",
    roles: ["cloud-architect", "site-reliability-engineer", "ciso"],
    needs: [
      { skill: "disaster-recovery", level: 2 },
      { skill: "business-continuity", level: 2 },
    ],
    proves: [
      { skill: "disaster-recovery", level: 3 },
      { skill: "business-continuity", level: 3 },
    ],
    months: 9,
    hours: { low: 30, likely: 50, high: 80 },
    howToGetIt:
      "Start with a restore of one database into an isolated network and publish the gap to the promise. The gap usually gets you the mandate for the larger one.",
    acceptance: [
      "Two reports with promised and measured times and data loss.",
      "Findings of the first were fixed before the second.",
      "Somebody outside the team executed the runbook.",
      "Business departments practised working without the system for two hours.",
    ],
  },
  {
    id: "platform-with-internal-customers",
    title: "Run an internal platform for a year",
    brief:
      "You own a platform other teams choose or must use, and treat them as customers. Roadmap, support, upgrades and retirement are your duties. Satisfaction is asked, not assumed.",
    roles: ["site-reliability-engineer", "cloud-architect", "software-engineering-manager"],
    needs: [
      { skill: "platform-engineering", level: 2 },
      { skill: "devops-practices", level: 2 },
      { skill: "kubernetes", level: 2 },
    ],
    proves: [
      { skill: "platform-engineering", level: 3 },
      { skill: "devops-practices", level: 3 },
    ],
    months: 12,
    hours: { low: 30, likely: 55, high: 95 },
    howToGetIt:
      "Make your team's pipeline or cluster setup usable by the next team, then by a third. After the third you have a case for a product owner's role.",
    acceptance: [
      "Three teams or more use it over a year.",
      "Two surveys and the usage data, with what changed.",
      "An upgrade of a major component without unplanned interruption.",
      "Delivery figures of the users before and after.",
    ],
  },
  {
    id: "year-as-data-engineer",
    title: "A year running data pipelines others depend on",
    brief:
      "Tables you own are read every morning by people who complain. Schema changes, late files, backfills and access requests fill the year. You leave it calmer than you found it.",
    roles: ["big-data-engineer", "data-scientist", "machine-learning-engineer"],
    needs: [
      { skill: "sql", level: 2 },
      { skill: "python", level: 2 },
      { skill: "data-pipelines", level: 2 },
      { skill: "data-quality", level: 2 },
      { skill: "workflow-orchestration", level: 1 },
    ],
    proves: [
      { skill: "data-pipelines", level: 3 },
      { skill: "data-quality", level: 3 },
      { skill: "sql", level: 3 },
      { skill: "workflow-orchestration", level: 2 },
    ],
    months: 12,
    hours: { low: 25, likely: 45, high: 80 },
    howToGetIt:
      "Analysts can take over the transformation code behind their own reports; developers can own the events their service emits. Put freshness and tests on one table that matters, and publish them.",
    acceptance: [
      "Twelve months as owner of at least ten production tables.",
      "Incidents per month and time to detect, with the trend.",
      "A backfill of a year without disturbing readers.",
      "A contract with one producing team, in force.",
    ],
  },
  {
    id: "data-platform-owner",
    title: "Own a data platform decision and live with it",
    brief:
      "You select, introduce and operate a central part of a data platform, such as warehouse, catalogue, streaming or table format. Eighteen months show cost, adoption and regret. Governance comes with it, whether asked for or not.",
    roles: ["big-data-engineer", "cloud-architect", "ai-architect"],
    needs: [
      { skill: "data-platform-architecture", level: 2 },
      { skill: "data-governance", level: 2 },
      { skill: "data-warehousing", level: 2 },
    ],
    proves: [
      { skill: "data-platform-architecture", level: 3 },
      { skill: "data-governance", level: 3 },
    ],
    months: 18,
    hours: { low: 40, likely: 70, high: 115 },
    howToGetIt:
      "When the contract of a tool ends, lead the comparison with real workloads. Set the criteria with finance and the heaviest users before vendors are invited.",
    acceptance: [
      "Comparison with own measurements and decision record.",
      "Adoption by team and cost per use, quarterly.",
      "Owners and access rules for the twenty most used data sets.",
      "A review after a year says what you would choose today.",
    ],
  },
  {
    id: "analysis-that-changed-a-decision",
    title: "Own the analysis behind four business decisions",
    brief:
      "Four times in nine months someone decides on the basis of your analysis, and you follow what came of it. One of your findings is unwelcome. You learn the business's language before its tables.",
    roles: ["data-scientist", "big-data-engineer", "software-engineering-manager"],
    needs: [
      { skill: "business-intelligence", level: 2 },
      { skill: "statistics", level: 2 },
      { skill: "stakeholder-management", level: 2 },
      { skill: "presentation-skills", level: 2 },
    ],
    proves: [
      { skill: "business-intelligence", level: 3 },
      { skill: "stakeholder-management", level: 3 },
      { skill: "presentation-skills", level: 3 },
    ],
    months: 9,
    hours: { low: 40, likely: 70, high: 110 },
    howToGetIt:
      "Ask leaders which decision they face next month instead of which report they want. Sit in their meeting, bring two pages, return after eight weeks with the outcome.",
    acceptance: [
      "Four papers with question, evidence, decision and outcome.",
      "One recommendation went against the sponsor's wish.",
      "A measure defined by you is in regular use.",
      "Two deciders confirm the influence in writing.",
    ],
  },
  {
    id: "run-experiments-for-a-product",
    title: "Run a product's experiments for a year",
    brief:
      "You are responsible for the design and verdict of a product's tests. Most ideas fail, and you have to keep people wanting to know. Long-term effects get measured at least once.",
    roles: ["data-scientist", "machine-learning-engineer", "software-engineering-manager"],
    needs: [
      { skill: "experimentation", level: 2 },
      { skill: "statistics", level: 2 },
      { skill: "product-thinking", level: 2 },
    ],
    proves: [
      { skill: "experimentation", level: 3 },
      { skill: "product-thinking", level: 3 },
    ],
    months: 12,
    hours: { low: 50, likely: 80, high: 130 },
    howToGetIt:
      "Take one team's tests first, with a template that fixes the decision rule. If traffic is small, combine fewer tests with careful before-and-after designs and say what they cannot show.",
    acceptance: [
      "Twelve or more tests with plans dated before the data.",
      "Share of wins, losses and unclear results.",
      "A hold-out of three months checked a sum of effects.",
      "One invalid test was stopped or withdrawn by you.",
    ],
  },
  {
    id: "model-in-production-for-a-year",
    title: "Keep a model in production for a year",
    brief:
      "A model you own makes or supports decisions every day. It drifts, breaks, is retrained and questioned. You know its value in money or harm avoided, and when to switch it off.",
    roles: ["machine-learning-engineer", "data-scientist", "ai-architect"],
    needs: [
      { skill: "machine-learning", level: 3 },
      { skill: "mlops", level: 3 },
      { skill: "model-serving", level: 2 },
      { skill: "model-evaluation", level: 2 },
    ],
    proves: [
      { skill: "mlops", level: 3 },
      { skill: "model-evaluation", level: 3 },
      { skill: "model-serving", level: 3 },
    ],
    months: 12,
    hours: { low: 35, likely: 60, high: 100 },
    howToGetIt:
      "Choose a dull, frequent decision with outcomes that come back, such as routing or stock. Run in shadow first, and agree on a fallback with the team that lives with it.",
    acceptance: [
      "Twelve months of live metrics against outcomes, with gaps explained.",
      "Three retrainings or more, of which one was refused.",
      "One incident of the model reviewed in writing.",
      "Yearly value and cost were agreed with finance or the owner.",
    ],
  },
  {
    id: "two-years-machine-learning-engineer",
    title: "Two years shipping machine-learning systems",
    brief:
      "You build systems around models with a team, and at least one answers from a company's documents with a language model. Data, serving, evaluation and people upstream take the time. AI architects are hired for the scars from this.",
    roles: ["ai-architect", "machine-learning-engineer"],
    needs: [
      { skill: "python", level: 2 },
      { skill: "machine-learning", level: 2 },
      { skill: "mlops", level: 1 },
      { skill: "software-testing", level: 1 },
      { skill: "retrieval-augmented-generation", level: 2 },
    ],
    proves: [
      { skill: "machine-learning", level: 3 },
      { skill: "mlops", level: 3 },
      { skill: "machine-learning-system-design", level: 3 },
      { skill: "retrieval-augmented-generation", level: 3 },
      { skill: "llm-operations", level: 2 },
    ],
    months: 24,
    hours: { low: 45, likely: 80, high: 130 },
    howToGetIt:
      "From software, take over the service that hosts the data scientists' model; from data science, take your own model to production and its pager. Rotate once between a predictive and a generative product.",
    acceptance: [
      "Two systems launched, one of them with retrieval over documents, and one retired or replaced.",
      "A design document and a review after launch for each.",
      "On-call or support duty for a model service.",
      "Colleagues from data and from software confirm the part you played.",
    ],
  },
  {
    id: "introduce-ai-into-a-department",
    title: "Introduce AI into one department, with its people",
    brief:
      "You take one use of AI from idea to daily work in a department that is not technical. Risk classification, staff representatives, training and measurement go with it. Quietly dropped after the pilot is the usual end; avoid it.",
    roles: ["ai-architect", "machine-learning-engineer", "ciso"],
    needs: [
      { skill: "ai-solution-architecture", level: 2 },
      { skill: "change-management", level: 2 },
      { skill: "ai-governance", level: 2 },
    ],
    proves: [
      { skill: "ai-governance", level: 3 },
      { skill: "change-management", level: 3 },
    ],
    months: 9,
    hours: { low: 50, likely: 80, high: 130 },
    howToGetIt:
      "Find a head of department with a backlog and an open mind, and watch the work for two days before proposing anything. Bring legal and privacy in the first week.",
    acceptance: [
      "Baseline and effect after three months of real use, counted by the department.",
      "Register entry, risk class and oversight rule approved.",
      "At least 60 % of the intended users use it weekly, or it was ended with reasons.",
      "Two harms or errors were reported by users and answered.",
    ],
  },
  {
    id: "governance-board-for-ai",
    title: "Sit on the body that approves AI systems",
    brief:
      "For a year you help decide which AI systems may run, under which conditions. Fast and fair answers are as important as strict ones. You see other people's designs, and learn to ask for tests.",
    roles: ["ai-architect", "ciso", "data-scientist"],
    needs: [
      { skill: "ai-governance", level: 2 },
      { skill: "responsible-ai", level: 2 },
      { skill: "llm-evaluation", level: 2 },
      { skill: "ai-security", level: 2 },
      { skill: "stakeholder-management", level: 3 },
    ],
    proves: [
      { skill: "ai-governance", level: 3 },
      { skill: "responsible-ai", level: 3 },
    ],
    months: 12,
    hours: { low: 30, likely: 50, high: 80 },
    howToGetIt:
      "Many organisations are forming this group now and lack members who can read an evaluation; offer to write its checklist. In a small firm start with a register and a monthly hour.",
    acceptance: [
      "Fifteen cases with decision, condition and check afterwards.",
      "Median time to decision is published.",
      "One system was refused or withdrawn, with an alternative offered.",
      "The checklist changed twice because of what happened.",
    ],
  },
  {
    id: "deliver-across-three-teams",
    title: "Lead one delivery across three teams",
    brief:
      "Without formal power you bring a feature or change to users that three teams have to build. Interfaces, order, disputes and dates are yours. The credit is not.",
    roles: ["senior-full-stack-developer", "software-engineering-manager", "cloud-architect", "ai-architect"],
    needs: [
      { skill: "project-management", level: 2 },
      { skill: "stakeholder-management", level: 2 },
      { skill: "system-design", level: 2 },
      { skill: "leadership-and-communication", level: 2 },
    ],
    proves: [
      { skill: "project-management", level: 3 },
      { skill: "stakeholder-management", level: 3 },
      { skill: "leadership-and-communication", level: 3 },
    ],
    months: 9,
    hours: { low: 50, likely: 80, high: 130 },
    howToGetIt:
      "Volunteer where a roadmap item has several owners and therefore none. Write the one-page aim, hold a weekly half hour, and publish open decisions with a date.",
    acceptance: [
      "Aim, interfaces and plan agreed in writing by three leads.",
      "Slip was announced at least two weeks ahead, with options.",
      "Users received it, and a measure shows the effect.",
      "Feedback from all three leads on how you led.",
    ],
  },
  {
    id: "two-years-full-stack",
    title: "Two years owning a web product from browser to database",
    brief:
      "You take features from conversation to operation in a product with real users. Browser, service, database and release are all yours at times. Code that you wrote in the first year annoys you in the second.",
    roles: ["senior-full-stack-developer"],
    needs: [
      { skill: "typescript", level: 2 },
      { skill: "react", level: 2 },
      { skill: "nodejs", level: 2 },
      { skill: "relational-databases", level: 2 },
      { skill: "api-design", level: 2 },
      { skill: "software-testing", level: 2 },
    ],
    proves: [
      { skill: "typescript", level: 3 },
      { skill: "react", level: 3 },
      { skill: "api-design", level: 3 },
      { skill: "relational-databases", level: 3 },
      { skill: "software-testing", level: 3 },
    ],
    months: 24,
    hours: { low: 45, likely: 80, high: 130 },
    howToGetIt:
      "Ask for the stories that cross layers and pair where you are weaker. In an agency stay with one customer's product through upgrades, not launches alone.",
    acceptance: [
      "Six larger features from request to measured use.",
      "A schema or interface change without interruption.",
      "One performance or accessibility problem was found by you and fixed.",
      "Reviews of others' code every week, with a sample kept.",
    ],
  },
  {
    id: "code-review-steward",
    title: "Look after the code quality of a team for six months",
    brief:
      "You take care that reviews are quick, kind and find what matters. Standards become checks where they can, and conversations where they cannot. The team's habits change, not its rule book.",
    roles: [
      "senior-full-stack-developer",
      "software-engineering-manager",
      "site-reliability-engineer",
      "machine-learning-engineer",
    ],
    needs: [
      { skill: "code-review", level: 3 },
      { skill: "software-design", level: 3 },
    ],
    proves: [
      { skill: "code-review", level: 3 },
      { skill: "software-design", level: 3 },
    ],
    months: 6,
    hours: { low: 20, likely: 35, high: 60 },
    howToGetIt:
      "Measure waiting time first and show it without comment. Offer to be the second reader for risky changes, and hold a monthly reading of one interesting one.",
    acceptance: [
      "Median review wait before and after.",
      "Escaped defects of a quarter were traced to what reviews saw.",
      "Four style rules were moved from argument to automation.",
      "Two colleagues now review areas they avoided.",
    ],
  },
  {
    id: "reshape-a-team-boundary",
    title: "Change a team boundary and stay for the result",
    brief:
      "You propose and carry out one change in who owns what: a split, a merger, a platform team, an embedded specialist. People's work and standing move with it. You measure at three and at twelve months.",
    roles: ["software-engineering-manager", "cloud-architect", "ciso"],
    needs: [
      { skill: "organisational-design", level: 2 },
      { skill: "change-management", level: 2 },
      { skill: "strategy-and-roadmapping", level: 2 },
    ],
    proves: [
      { skill: "organisational-design", level: 3 },
      { skill: "change-management", level: 3 },
      { skill: "strategy-and-roadmapping", level: 3 },
    ],
    months: 12,
    hours: { low: 40, likely: 70, high: 110 },
    howToGetIt:
      "Collect ten pieces of work that waited between two teams and show the waiting to both leads. Begin with a trial of eight weeks that can be undone.",
    acceptance: [
      "Reason, options and expected effect were written before.",
      "Everyone affected was talked to before the announcement.",
      "Waiting and hand-overs before, after three months, after a year.",
      "A written account includes someone who disagreed.",
    ],
  },
  {
    id: "lead-security-culture",
    title: "Build a network of security champions",
    brief:
      "Over a year you find, train and keep volunteers in at least six teams. They need time from their leads and something worth coming for. Effects should be visible in work and not in attendance.",
    roles: ["ciso", "cybersecurity-architect"],
    needs: [
      { skill: "security-awareness", level: 2 },
      { skill: "leadership-and-communication", level: 2 },
    ],
    proves: [
      { skill: "security-awareness", level: 3 },
      { skill: "leadership-and-communication", level: 3 },
    ],
    months: 12,
    hours: { low: 25, likely: 45, high: 80 },
    howToGetIt:
      "Start with people who already ask you questions, and agree two hours a month with their leads in writing. Give them first access to news and tools.",
    acceptance: [
      "Six or more champions active after a year.",
      "Three measures of behaviour with baseline and value.",
      "Four sessions were led by champions themselves.",
      "One practice of the security team was changed on their advice.",
    ],
  },
];
