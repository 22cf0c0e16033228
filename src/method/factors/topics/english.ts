// A9: the English words of each topic. Entries are parted by bars; '*' stands for any ending, '~' for up to four words between,
// parentheses and the like are those of regular expressions, '#' is a number. A hyphen counts as a blank, and an apostrophe as nothing. What is not sure is left out: a suggestion that does not fit does harm.
import type { Topic } from './topics';

const rival = '(competitor|competitors|competition|rival|rivals|incumbent)';
const supplier = '(current|existing|present|other|their|old|previous) (supplier|suppliers|vendor|vendors)';
const ending =
  '(end|ends|ending|ended|expire*|expiring|expiry|run* out|terminat*|lapse*|up for renewal|renewal)';
const fault =
  '(complain*|late|fault*|fail*|breakdown*|breaks down|trouble*|unhappy|dissatisf*|annoy*|slipp*)';

export const englishWords: Readonly<Record<Topic, string>> = {
  officialQuestion:
    'clarification* | clarifying question* | (written|bidder|bidders|tender|official) question* | questions ~ (deadline|in writing|allowed|until|due) | question (round|period|deadline)',
  rivalTrouble: `${rival} ~ ${fault} | ${supplier} ~ ${fault} | ${fault} ~ (with|about|at|by) ~ ${rival} | ${fault} ~ (with|about|at|by) ~ ${supplier}`,
  complaint:
    '(parts|samples|goods|machines|spares|documents|drawings|quotes|fitters|engineers) ~ (came|come|arrive|arrived|were|are) (too )?late | late (parts|samples|goods|shipment|shipments) | (invoice|invoices|bill|bills|delivery notes|parts|goods) ~ (was|were) wrong | wrong (invoice*|part|parts|goods) | promised ~ (nobody|never|not done|still open|still waiting) | nobody (called|answered|replied|came back|followed up) | (started|commissioned|installed|handed over|finished|arrived|delivered) ~ late | (leak|leaked|leaking|leaks) (hose*|pump*|valve*|seal*|pipe*|badly|again) | complain* | claim (open|pending|unsettled|about) | (late|delayed|missed|wrong|short|damaged) deliver* | deliver* ~ (late|delay*) | delays in (deliver*|shipment*|installation) | delivery delay* | shipped late | breakdown* | broke down | breaks down | malfunction* | defect | defects | fault | faults | faulty | recall of | (dissatisfied|unhappy|annoyed|angry) ~ (with|about|at|over) | outage*',
  materialCost:
    '(price|prices|cost|costs) of (steel|copper|oil|gas|energy|resin|materials|aluminium) | (resin|steel|copper|aluminium|oil|gas|wood|paper|pulp|plastic|plastics|milk|grain|cement|lithium) (fell|rose|is up|is down|has risen|has fallen|went up|went down) | (raw )?material cost* | raw material* | cost* of material* | (steel|copper|oil|energy|electricity|gas|fuel|commodity|material|aluminium|resin) (price|prices|cost|costs) | freight (cost|costs|rate|rates) | currency | currencies | exchange rate* | inflation | (weak|strong|falling|rising) (dollar|euro|yen|pound|yuan|renminbi|franc)',
  price:
    '# percent (off|lower than us|cheaper|dearer) | (is|are) # percent (lower|higher|above|below|over|under|more|less) | (asks|wants|demands) # percent (of|from) (every|all|its|their) | price | prices | priced | pricing | discount | discounts | discounted | rebate* | cheaper | cheap | cheapest | expensive | costlier | cost* more than | cost* less than | undercut* | underbid*',
  deadline: `(decision|answer|reply|offer|order|signature|sign*) ~ (due )?by # month | (in|within|before) this (tax|fiscal|financial|budget|calendar) year | (summer|annual|planned|yearly|winter) shutdown | shutdown (in|on|from|window) | peak season | season (starts|begins) | deadline* | due date | (contract|agreement|licence|license|lease|framework|warranty|subscription|permit|patent) ~ ${ending} | (contract|agreement) is up | expires | expiring | expiry | end of (life|support|contract|lease) | must (be|go|run|start|have) ~ by | go live (by|on|in|date) | up for renewal`,
  tender:
    '(scores|counts|weighs) # (percent|points) | (percent|points) of the (score|points) | tender | tenders | tendered | tendering | rfp | rfq | rfi | itt | request for (proposal*|quotation*|tender*) | bid* (process|round|rules|deadline) | bidders | scoring | scored by | (award|evaluation|scoring|tender) criteria | no contact (period|rule|phase|allowed) | ban on (talks|talking|contact) | standstill | procurement (law|rules|procedure)',
  law: 'law | laws | legislation | regulation | regulations | regulatory | regulator* | directive | directives | statutory | mandatory by | legally | (new|stricter|tighter|tougher) rules | rules ~ (change|ask|require|forbid|tighten*) | tariff* | sanctions | export control* | banned | ban on | compliance',
  budget:
    'investment round | funding round | budget | budgets | budgeted | budgetary | funding | funded | funds | grant | grants | subsidy | subsidies | subsidi* | capex | (investment|spending|purchase) (freeze|stop) | no money | short of money',
  freeze:
    '(spending|investment|investments|projects|purchasing|purchases|hiring) ~ (frozen|freeze|stopped|suspended|blocked) | (spending|investment|hiring|purchasing) stop | (project|purchase|decision|sale) (is )?on (hold|ice) | put on (hold|ice)',
  data: 'data (protection|privacy|security|leak*|residency|sovereignty|breach*) | data ~ (stay|stays|leave|leaves) | gdpr | cyber* | (it|information|network|cloud) security | security (concern*|review|audit|requirement*|questionnaire|certificate) | privacy | ransomware',
  approval:
    'approve | approved | approves | approval | approvals | certif* | accredit* | homologat* | sign off | signoff | type test* | (works council|union) ~ (agree|agrees|approve|approves|consent|sign|signs|decides) | (building|operating|import|environmental) permit* | permit (missing|pending) | iso # | ce mark* | audit | audits | audited | preferred supplier | approved supplier | vendor list | supplier list | prequalif*',
  ourPeople:
    'only [a-z]+ (talks|speaks|deals) (with|to) (them|the customer) | (second|third|fourth|fifth|another new) ~ of ours | our (someone|engineer|technician|seller|fitter) ~ (off sick|sick|ill|leave|leaves|leaving|left|retire*|resign*)',
  oneContact:
    'only someone (talks|speaks) (with|to) | only [a-z]+ (talks|speaks|deals) (with|to) us | (only|just|single|sole) (one |1 |a single )?contact | one contact only | (know|knows|talk|talks|speak|speaks|meet|contact|access|talked|spoken) ~ (only|just) (one|purchasing|procurement|the buyer|1) | (only|just) (know|knows|talk|talks|speak|meet|have contact) ~ (one|purchasing|procurement|the buyer|1) | everything ~ (through|via|on) one person | all (contact|contacts|talks) ~ (through|via|with) one | single threaded',
  unknown:
    '(nobody|none|no one) of us (knows|has) | (know|knows) (nobody|no one|none) | (nobody|none|no one) of (ours|us) has | (nobody|no one|noone|none|hardly anyone|few) ~ (knows|know|heard of) (us|our company|our name) | unknown (to|at|in|there) | not (well )?known (to|at|in|there|here) | (do|does|did) not know (us|our company) | (dont|doesnt) know (us|our company) | never heard of us | no (relationship|relation|relations|contact|contacts|access|network|connection|line) ~ (to|with|at) | without (access|contact) to | (never|not) (yet )?met | have not met | no access',
  comes:
    'newly appointed | new (ceo|cfo|cio|coo|cto|cpo|md|boss|management|chief|someone|managing director|plant manager|buyer|head|director|manager|owner of the|leadership|board|chair*|minister|mayor|dean|principal|matron)',
  leavesOrComes:
    '(someone|engineer|champion|sponsor|contact|buyer|seller|technician|supporter) leaves | change of (someone|buyer|contact) | off sick | (second|third|fourth|fifth) ~ in (one|a|two|#) (year|years) | off sick | (second|third|fourth|fifth|another new) ~ in (one|a|two|#) (year|years) | retire | retires | retiring | retirement | resign* | steps down | stepping down | leaving (the company|the firm|us|his|her|their|in|for|soon|next|at) | leaves (the company|the firm|us|in|for|soon|next|at|on|before|his|her) | (is|are) leaving | has left | have left | left (the company|the firm|last|in) | successor* | (promoted|transferred) (to|as|into) | (may|will) (become|get the|head the|take over the) | takes over (as|from|the post|purchasing) | replaced by | maternity leave | last day | change* of (management|leadership|director|ceo|guard)',
  rivalAbsent: `(no|without) ((other|serious|real|local|direct|visible|known) ){0,2}(${rival}|alternative|alternatives|other supplier|other bidder*) | (only|sole) (bidder|supplier|vendor|provider|one invited) | ${rival} ~ (absent|withdrew|withdraws|withdrawn|pulled out|pulls out|dropped out|drops out|out of the race|not invited|not bidding|does not bid|declined|gave up|left the market|excluded|disqualified) | uncontested | unopposed`,
  rivalMove: `${rival} | ${supplier} | second (source|supplier|suppliers) | (another|a second|a third|a cheaper|a local) (bidder|vendor)`,
  internalRival:
    '(their|his|her|its) own (people|team|staff|engineers|workshop|crew|build|version) | their ~ (team|engineers|department|it) ~ (prototype|built|builds|build|develop*|programmed) | (own|in house|inhouse|internal) (make|development|solution|tool|production|build|system|workshop|project) | (make|do|build|develop|repair|produce) it (themselves|in house|inhouse|internally) | do it alone | do nothing | doing nothing | status quo | wait and see | (put off|postpone*) | other (projects|priorities|investments) | competing (project*|priorit*) | (no|little) urgency | not a priority | not urgent',
  noReference:
    '(no|without|lack|lacks|lacking|missing|few) ~ reference* | not one reference | no (comparable|similar|own|local) (project*|installation*|case*|customer*) | first of (its|their|this) kind | never (been )?(done|built|delivered|installed|sold|tried) ~ before | no track record | no experience (in|with|of) | unproven | not (yet )?proven | first (customer|installation|project) (in|of) (the|its|this)',
  notShown:
    '(nobody|none|no one|noone) ~ (has|have) (ever |yet )?seen ~ (figures|results|result|report|calculation|study|proof|data|numbers|trial|test) | (has|have|had) (not|never) (yet )?seen ~ (figures|results|result|report|calculation|study|proof|data|numbers|trial|test) | (not|never) (yet )?(been )?shown to',
  trial:
    'pilot | pilots | piloting | piloted | trial | trials | trialled | proof of concept | poc | test (run|runs|phase|installation|drive|batch) | (sample|samples) ~ (test*|tried)',
  businessCase:
    'business case | payback | pay back | return on investment | roi | cost benefit | (pays|paid) (for itself|off)',
  requirement:
    '(customer|customers|client|oem|board|group|head office|headquarters|coo|ceo|cfo|cio|minister|ministry|parent company|auditors|insurer|customs) ~ (demands|requires|insists|audits) | (customer|customers|oem|board|group|coo|ceo|cfo|cio|ministry|office) (wants|asks for) (#|every|one|all|proof|records|only) | asks (its|their|all|every) ~ (suppliers|partners|for) | must (stay|be|keep|remain) (under|below|above|over|at least|within) | specification | specifications | specs | requirement | requirements',
  reference:
    '(running|installed|in use|used|works|working|in service) (in|at|by|with) # | # (customers|plants|hospitals|sites|foundries|mills|users) ~ (use|run|work) | # percent (less|more|fewer|faster|quicker|better|longer) | (cut|cuts|reduced|raised|improved|saved) ~ by # percent | (down|up) from # | (study|measurement|comparison|test) (shows|showed|found|proves|proved) | never (a|one) (stop|failure|breakdown|outage) | no (stop|failure|breakdown|outage|stoppage)s? ~ (in|for|since) | reference | references | referenced | case stud* | success stor* | track record | award winning | won ~ award* | award for | (good|excellent|strong|proven|measured|convincing) result* | result* ~ (prove*|show*|convince*|good|excellent) | testimonial* | saved ~ (hours|days|percent|a year|#)',
  warranty:
    'warrant* | guarantee | guarantees | liabilit* | penalt* | indemn* | contract (terms|clause|clauses|conditions) | terms and conditions | liquidated damages',
  payment:
    '(pay|pays|paid) (in|after|within|at) # days | payment* | days to pay | leasing | lease | leased | financing | instalment* | installment* | prepay* | credit (line|terms|limit|note)',
  service:
    'service | serviced | servicing | maintenance | spare | spares | response time* | reaction time* | helpdesk | help desk | hotline | technical support | support (team|desk|hours|line) | repair | repairs | on call | after sales',
  shortage:
    '(labour|labor|staff|skill|skills|personnel|worker|operator|nurse|driver|technician) shortage* | shortage* of (staff|labour|labor|workers|skilled|people|personnel|operators|nurses|drivers|technicians|engineers) | understaffed | short of (staff|people|hands) | cannot (find|hire) ~ (staff|people|workers|operators|drivers|engineers|technicians) | too few (staff|people|hands|engineers|technicians|operators)',
  training:
    'training | trainings | trained | untrained | trainer* | skill | skills | skilled | unskilled | know how | learning curve | unfamiliar with',
  quality:
    'quality | defect rate* | scrap | scrap rate | reject rate* | precision | accuracy | accurate | tolerance*',
  energy:
    'sustainab* | carbon | co2 | emission* | net zero | energy (saving*|efficien*|consumption|use|bill*|cost*) | saves energy | esg | recycl* | climate (target*|goal*|plan*|neutral*)',
  safety: 'safety | accident | accidents | injury | injuries | hazard*',
  capacity:
    '# (weeks|days|months) (after|from|upon) (order|signing|the order|release|go ahead) | within # (hours|days|weeks) | lead time* | delivery (time|times|date|dates|slot*) | capacity | capacities | backlog | bottleneck* | sold out | out of stock | in stock | short* deliver* | fast* deliver* | quick* deliver* | deliver ~ (weeks|days|months) | deliver (faster|sooner|quickly)',
  switching:
    '(changing|replacing|switching|another [a-z]+|a change) ~ means | switch to | switching | switch over | changeover | migration | migrate | migrating | (effort|cost|costs|fear|risk|afraid|pain) (of|to) (change|changing|switch) | (shy|afraid|wary) of change | resist* ~ change | reluctan* to change',
  oldEquipment:
    '(old|ageing|aging|outdated|worn|obsolete|present|current|existing) (machine*|equipment|line|lines|system|systems|pump*|plant|press|presses|robot*|filler*|fleet|software) ~ (fail*|break*|leak*|cannot|keep*|slow*|out|too|stop*|end|no longer|wear*) | (worn out|obsolete|end of its life)',
  technology:
    'interface* | (system|data|software) integration | (integrates|integrated|integrate) (with|into) | integration (with|into) | api | compatib* | incompatib* | technolog* | (link|linked|links|connection) (to|with) ~ (system|systems|software|payroll|erp|sap|platform|database|records|machines) | legacy (system|systems|software|machine*) | architecture | connects to | connect to | (works|fits) with (sap|erp|their (system|systems|software|machines))',
  merger:
    'merger | mergers | merge | merges | merged | merging | acquisition by | acquired by | takeover | taken over by | bought by | sold to | being sold | reorgani* | restructur* | spin off | carve out | new owners | joint venture',
  growth:
    '(demand|orders|sales|volumes) ~ (rising|rises|rise|growing|up) | growth | growing | grows | expansion | expand* | new (plant|site|factory|line|lines|building|branch|branches|warehouse|ward|wing|store|stores|market|markets|hospital|hub|depot) | ramp up | ramping up | modernis* | moderniz* | second (plant|line|site|shift)',
  downturn:
    'downturn | recession | weak (demand|market|sales|order*) | (orders|sales|demand|market|revenue|profit|profits|turnover|volumes) ~ (fall*|fell|drop*|declin*|shrink*|down|collaps*|weak*) | crisis | layoffs | lay offs | job cuts | loss making | short time work | cost cutting',
  localPresence:
    '(local|regional) (presence|office|partner|team|company|plant|warehouse|staff|people|engineer*|manufactur*|production) | no (office|branch|subsidiary|presence|people|staff) (in|near|at) | office in | close to (the|their) (plant|site|customer) | near (the|their) (plant|site) | far away | long distance | nearby',
  easeOfUse:
    'easy to (use|operate|handle|clean|learn) | simple to (use|operate) | hard to (use|operate|learn) | difficult to (use|operate) | complicated to | user friendl* | usability | (users|operators|nurses|drivers|staff) ~ (like|love|prefer|dislike|hate) | ergonomic*',
  slowDecision:
    'slow to decide | slow decision* | (decide|decides|decided) slowly | decision* ~ (slow*|drag*|take* (long|months|weeks|time)|delayed|drawn out) | (committee|board|group) decides | many (signatures|levels|layers|decision makers) | bureaucra* | consensus | hierarch* | long (process|procedure|decision*) | signs ~ slowly | unclear who decides | decision process',
  promise:
    '(agreed|promised|offered|volunteered|committed|willing) to | (is|are|seems) (willing|ready) to | has promised',
  relation:
    '# years of (work|business|cooperation|partnership|service) | # years (on site|as|at|with) | (likes|liked|loves|praised|praises|prefers|thanked) (our|us) | vouch* for us | speaks (well )?(of|for) us | relationship* | relations with | good (relation|relations|contact|contacts) | trust | trusts | trusted | distrust* | mistrust* | loyal | loyalty | long standing | (long term|long time|longtime) (customer|partner*|cooperation) | partnership | # years (together|of (cooperation|partnership|working|business|good)) | (customer|supplier|partner|client) (since|for # years) | habit | habits | (always|usually) (bought|buys|buy|orders|ordered) | used to (us|our|the old|working) | (shared|common|bad|long|good) history | past (project*|order*|experience*|deal*) | friend | friends | friendship | knows us well | likes us',
};

/** What looks like words of a topic and is none. */
export const englishFalseFriends = [
  '(share|stock) price*',
  '(price|pricing|cost|money) (is|was|are) (not|no|not an|not a) (issue|problem|matter|concern|object)',
  'at any price',
  '(price|prices) (are |is )?(fixed|locked|held|frozen|agreed)',
  '(fixed|locked|agreed) (price|prices)',
  '(price|pricing) (structure|list|sheet|model|tag)',
  'wrong (price|number|person|idea)',
  '(no|without) price pressure',
  '(civil|public|secret|self|lip|military|financial|news) service*',
  '(in|with|terms of) reference',
  'in reference to',
  'reference (number|no|price|point|list|data)',
  'trial balance',
  'clinical trial*',
  '(airline|flight|helicopter|aircraft|test) pilot*',
  'pilot* of (the )?(airline*|aircraft*|helicopter*|ship*|plane*)',
  'auto pilot',
  '(in|brother|mother|father|sister|son|daughter) in law',
  'law firm*',
  'rule* of thumb',
  '(contract|tender|price|project|order) award*',
  'safety stock*',
  '(public|investor|labour|labor|industrial|human) relations',
  '(customer|data) acquisition',
  'in (his|her|their|its) capacity',
  '(sick|annual|parental) leave',
  'leaves (no|little|room|open|a|the door|much)',
  'trust fund*',
  'crisis management',
  'our (own )?in house',
  'for granted',
  '(strategic|internal) audit (firm|department)',
];

/** Words that name a rival. */
export const englishRival = `${rival} | ${supplier}`;
