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
  scoring:
    '(counts|weighs|scores|is weighted|weighted) (for |at |with )?# (percent|points) | (percent|points|half|third) of the (score|points|marks|evaluation)',
  price:
    '# percent (off|lower than us|cheaper|dearer) | (is|are) # percent (lower|higher|above|below|over|under|more|less) | (asks|wants|demands) # percent (of|from) (every|all|its|their) | price | prices | priced | pricing | discount | discounts | discounted | rebate* | cheaper | cheap | cheapest | expensive | costlier | cost* more than | cost* less than | undercut* | underbid*',
  deadline: `(specification*|specs|design|scope|drawings|requirements|shortlist|list) ~ (frozen|fixed|finalised|finalized|closed|closes|decided|locked) (on|by|from) # month | (decision|answer|reply|offer|order|signature|sign*) ~ (due )?by # month | (in|within|before) this (tax|fiscal|financial|budget|calendar) year | peak season | season (starts|begins) | deadline* | due date | (contract|agreement|licence|license|lease|framework|warranty|subscription|permit|patent) ~ ${ending} | (contract|agreement) is up | expires | expiring | expiry | end of (life|support|contract|lease) | must (be|go|run|start|have) ~ by | go live (by|on|in|date) | up for renewal`,
  tender:
    'tender | tenders | tendered | tendering | rfp | rfq | rfi | itt | request for (proposal*|quotation*|tender*) | bid* (process|round|rules|deadline) | bidders | scoring | scored by | (award|evaluation|scoring|tender) criteria | no contact (period|rule|phase|allowed) | ban on (talks|talking|contact) | standstill | procurement (law|rules|procedure)',
  law: 'law | laws | legislation | regulation | regulations | regulatory | regulator* | directive | directives | statutory | mandatory by | legally | (new|stricter|tighter|tougher) rules | rules ~ (change|ask|require|forbid|tighten*) | tariff* | sanctions | export control* | banned | ban on | compliance',
  budget:
    'investment round | funding round | budget | budgets | budgeted | budgetary | funding | funded | funds | grant | grants | subsidy | subsidies | subsidi* | capex | (investment|spending|purchase) (freeze|stop) | no money | short of money',
  freeze:
    '(spending|investment|investments|projects|purchasing|purchases|hiring) ~ (frozen|freeze|stopped|suspended|blocked) | (spending|investment|hiring|purchasing) stop | (project|purchase|decision|sale) (is )?on (hold|ice) | put on (hold|ice)',
  data: 'data (protection|privacy|security|leak*|residency|sovereignty|breach*) | data ~ (stay|stays|leave|leaves) | gdpr | cyber* | (it|information|network|cloud) security | security (concern*|review|audit|requirement*|questionnaire|certificate) | privacy | ransomware',
  approval:
    'approve | approved | approves | approval | approvals | certif* | accredit* | homologat* | sign off | signoff | type test* | (works council|union) ~ (agree|agrees|approve|approves|consent|sign|signs|decides) | (building|operating|import|environmental) permit* | permit (missing|pending) | iso # | ce mark* | (?<!customer |oem |client )(audit|audits|audited) | preferred supplier | approved supplier | vendor list | supplier list | prequalif*',
  standIn:
    'our (someone|engineer|technician|seller|fitter|planner|expert|specialist|trainer|service someone) ~ (off sick|sick|ill|in hospital|on leave|on (maternity|parental|sick) leave|away until|on holiday)',
  onlyOneOfUs:
    'only [a-z]+ (talks|speaks|deals|meets) (with|to)? ?(them|the customer) | only (one|a single) ~ of (us|ours) (talks|speaks|knows|deals|meets|visits) | (one|a single) (person|someone|seller) of ours ~ (alone|all contacts)',
  ourPeople:
    '(second|third|fourth|fifth|another new) ~ of ours | our (someone|engineer|technician|seller|fitter) ~ (leaves|leaving|left|retire*|resign*)',
  oneContact:
    'only someone (talks|speaks) (with|to) | only [a-z]+ (talks|speaks|deals) (with|to) us | (only|just|single|sole) (one |1 |a single )?contact | one contact only | (know|knows|talk|talks|speak|speaks|meet|contact|access|talked|spoken) ~ (only|just) (one|purchasing|procurement|the buyer|1) | (only|just) (know|knows|talk|talks|speak|meet|have contact) ~ (one|purchasing|procurement|the buyer|1) | everything ~ (through|via|on) one person | all (contact|contacts|talks) ~ (through|via|with) one | single threaded',
  unknown:
    '(nobody|none|no one) of us (knows|has) | (know|knows) (nobody|no one|none) | (nobody|none|no one) of (ours|us) has | (nobody|no one|noone|none|hardly anyone|few) ~ (knows|know|heard of) (us|our company|our name) | unknown (to|at|in|there) | not (well )?known (to|at|in|there|here) | (do|does|did) not know (us|our company) | (dont|doesnt) know (us|our company) | never heard of us | no (relationship|relation|relations|contact|contacts|access|network|connection|line) ~ (to|with|at) | without (access|contact) to | (never|not) (yet )?met | have not met | no access',
  comes:
    'newly appointed | new (ceo|cfo|cio|coo|cto|cpo|md|boss|management|chief|someone|managing director|plant manager|buyer|head|director|manager|owner of the|leadership|board|chair*|minister|mayor|dean|principal|matron)',
  leavesOrComes:
    '(someone|engineer|champion|sponsor|contact|buyer|seller|technician|supporter) leaves | change of (someone|buyer|contact) | off sick | (second|third|fourth|fifth) ~ in (one|a|two|#) (year|years) | off sick | (second|third|fourth|fifth|another new) ~ in (one|a|two|#) (year|years) | retire | retires | retiring | retirement | resign* | steps down | stepping down | leaving (the company|the firm|us|his|her|their|in|for|soon|next|at) | leaves (the company|the firm|us|in|for|soon|next|at|on|before|his|her) | (is|are) leaving | has left | have left | left (the company|the firm|last|in) | successor* | (promoted|transferred) (to|as|into) | (may|will) (become|get the|head the|take over the) | takes over (as|from|the post|purchasing) | replaced by | maternity leave | last day | change* of (management|leadership|director|ceo|guard)',
  rivalAbsent: `(no|without) ((other|serious|real|local|direct|visible|known) ){0,2}(${rival}|alternative|alternatives|other supplier|other bidder*) | (only|sole) (bidder|supplier|vendor|provider|one invited) | ${rival} ~ (absent|withdrew|withdraws|withdrawn|pulled out|pulls out|dropped out|drops out|out of the race|not invited|not bidding|does not bid|declined|gave up|left the market|excluded|disqualified) | uncontested | unopposed`,
  rivalMove: `${rival} | ${supplier} | second (supplier|suppliers) | (another|a second|a third|a cheaper|a local) (bidder|vendor)`,
  internalRival:
    '(their|his|her|its) own (people|team|staff|engineers|workshop|crew|build|version) | their ~ (team|engineers|department|it) ~ (prototype|built|builds|build|develop*|programmed) | (own|in house|inhouse|internal) (make|development|solution|tool|production|build|system|workshop|project) | (make|do|build|develop|repair|produce) it (themselves|in house|inhouse|internally) | do it alone',
  noReference:
    '(no|without|lack|lacks|lacking|missing|few) ~ reference* | not one reference | no (comparable|similar|own|local) (project*|installation*|case*|customer*) | first of (its|their|this) kind | never (been )?(done|built|delivered|installed|sold|tried) ~ before | no track record | no experience (in|with|of) | unproven | not (yet )?proven | first (customer|installation|project) (in|of) (the|its|this)',
  notShown:
    '(nobody|none|no one|noone) ~ (has|have) (ever |yet )?seen ~ (figures|results|result|report|calculation|study|proof|data|numbers|trial|test) | (has|have|had) (not|never) (yet )?seen ~ (figures|results|result|report|calculation|study|proof|data|numbers|trial|test) | (not|never) (yet )?(been )?shown to',
  trial:
    'pilot | pilots | piloting | piloted | trial | trials | trialled | proof of concept | poc | test (run|runs|phase|installation|drive|batch) | (sample|samples) ~ (test*|tried)',
  businessCase:
    '(nobody|none|no one|noone|never|not yet) ~ (calculated|worked it out|worked out what|done the (sums|maths|calculation)) | business case | payback | pay back | return on investment | roi | cost benefit | (pays|paid) (for itself|off)',
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
    '# years of (work|business|cooperation|partnership|service) | # years (on site|as|at|with) | relationship* | relations with | good (relation|relations|contact|contacts) | trust | trusts | trusted | distrust* | mistrust* | loyal | loyalty | long standing | (long term|long time|longtime) (customer|partner*|cooperation) | partnership | # years (together|of (cooperation|partnership|working|business|good)) | (customer|supplier|partner|client) (since|for # years) | habit | habits | (always|usually) (bought|buys|buy|orders|ordered) | used to (us|our|the old|working) | (shared|common|bad|long|good) history | past (project*|order*|experience*|deal*) | friend | friends | friendship | knows us well',
  failedTest:
    '(sample|samples|test|trial|pilot|batch|prototype|prototypes|acceptance|audit) ~ (failed|fails|fail|was rejected|were rejected|not passed|not accepted|fell short|misses|missed|missing) | (sample|samples|test|trial|pilot|batch|prototype) (failed|fails|rejected|misses|missed) | (failed|fails|fail|did not pass|didnt pass|flunked) (the|their|its|his|our) ~ (test|trial|audit|acceptance|check|inspection)',
  rivalContract: `(contract|agreement|lease|framework) with (?!us )[a-z]+ ~ (until|${ending.slice(1)} | ${rival} ~ (contract|agreement|lease) ~ ${ending} | (contract|agreement|lease) (with|of) (the|their) ${rival} ~ (until|${ending.slice(1)}`,
  window:
    '(summer|annual|planned|yearly|winter|plant|maintenance|christmas) shutdown | shutdown (in|on|from|window|starts|begins|week) | turnaround (in|on|from|window|starts|week) | maintenance (window|stop|week) | (plant|works|company|factory) holiday* | (kiln|furnace|mill|line) stop (in|from|on) | can only be (installed|changed|fitted|swapped|done) (in|during|while|when)',
  slot: '(slot|# minutes|half hour|half an hour) ~ (at|in|during|on) (the|their|its|a) ~ (meeting|day|conference|event|forum|session|fair|convention) | (slot|# minutes|half an hour) (at|in|during|on) (the|their|its|a) (meeting|conference|event|forum|session|fair|convention) | (may|can|lets us|let us|invited to|asked us to) (speak|present) (at|to) (the|their|its|a) | keynote | (gives|give|gave) us (#|twenty|thirty|ten) minutes',
  visit:
    '(visit*|come|comes|coming) (to )?(our|us) (to see|plant|works|factory|site|lab|laboratory|showroom|house) | (plant|factory|works) tour | (visits|visit|visited|visiting) us | reference visit | (visits|visit|visited) our ~ (plant|works|factory|site|lab|showroom|customer*)',
  lateInvite:
    '(invited|asked|brought in) (very |too |so )?(late|last) | invitation ~ (late|# (days|weeks) ago|only now|only last) | (got|received|had) (the|an|our) invitation ~ (only|late|weeks|days) | only (got|received|heard|invited|asked) ~ (invitation|tender|last week|now|yesterday) | last to be (asked|invited) | late (to|into) the (game|race|process)',
  specForRival: `(specification|spec|specs|tender|requirements|documents) ~ (written|tailored|cut|drafted) ~ (for|around|by|to|with) ~ ${rival} | (written|tailored|cut|drafted) ~ (for|around|by|to) (the |a |their )?${rival} | (specification|spec|specs|requirements) (favours|favors|suits|suit|fits|fit|favour|favor) ~ ${rival} | only (the |their |a )?${rival} (meets|meet|can meet|fulfils|can fulfil)`,
  framework:
    'framework (agreement |contract |deal )?(signed|is signed|in place|until|runs|agreed|lets|allows) | (signed|have|has|won) (a|the|our) framework | framework ~ (lets|allows) | call off (order*|contract|agreement) | (sites|plants|branches|subsidiaries|stores|countries) (order|buy|purchase) (for )?(themselves|on their own|locally|their own) | each (site|plant|branch|store|country|subsidiary) (orders|buys|purchases)',
  amountLimit:
    '(spending|purchases|purchase|orders|order|investments|investment|projects|anything|everything|amounts|sums|invoices|all) ~ (over|above|beyond|exceeding) #(k|m)? | (anything|everything|all) (over|above|beyond|exceeding) #(k|m)? | (sign|signs|approve|approves|decide|decides|release|releases|spend) ~ (up to|below|under) #(k|m)? | (signing|signature|approval|spending|authority) limit*',
  paperwork:
    '(contract|contracts|agreement|terms|form|forms|document*|questionnaire) ~ (has|have|runs to|of|with) # pages | # page (contract|agreement|form|questionnaire) | no (lawyer*|legal department|legal team) | paperwork | legalese | (contract|terms|agreement) ~ (too long|too complicated|hard to read|hard to understand) | # forms to (fill|complete|sign)',
  refusesUs:
    '(refuse|refuses|refused) to (see|speak to|talk to|speak with|talk with|receive) (?!the |a |any |it |how |why )[a-z]+ | (refuse|refuses|refused) to (meet|work with) (us|our|me|him|her) | (will|does|do|did) not (want to )?(see|meet|receive|speak to|talk to|speak with|talk with) (us|me|him|her|our) | (wont|doesnt|didnt) (want to )?(see|meet|receive|speak to|talk to|speak with|talk with) (us|me|him|her|our) | (ask|asks|asked) for (someone else|another (seller|contact|rep|person|someone))',
  neverInside:
    '(nobody|none|no one|noone) (of ours|of us|from us) ~ (inside|on site|in the plant|been there|seen the (plant|line|site|process)) | (never|not yet) (been|set foot) (inside|on site|in the (plant|hospital|factory)|in their) | (we|us) (have )?(never|not) (yet )?seen (the|their) (plant|line|site|process|workshop)',
  partnerMargin: `(partner|dealer|reseller|distributor|integrator|wholesaler|agent) ~ (earns|makes|gets) more | (earns|makes|gets) more (on|with|from) (them|theirs|it|${rival.slice(1)} | (partner|dealer|reseller|distributor|integrator|wholesaler|agent) (also )?(sells|carries|represents|pushes) (?!our |ours |us )[a-z]+ | (better|higher|bigger) (margin|commission|bonus) (on|with|from|for) ~ (${rival.slice(1)} | (margin|commission) ~ (higher|better|more) ~ than (ours|with us|on ours)`,
  secondSource:
    '(want|wants|wanted|need|needs|look* for|seek*|ask* for|prefer*) ~ second (source|supplier|vendor) | second source | dual sourc* | (two|2) (suppliers|sources) | single source ~ (risk|policy) | (depend*|rely|relies|relying) on (one|a single) (supplier|source|vendor)',
  favoursRival: `(favour|favours|favor|favors|prefer|prefers|leans to|leans towards|lean to|close to|friend of|friends with|loyal to|fond of) (the |their |a )?${rival} | (worked|works) (with|for) ~ ${rival} | ${rival} ~ (friend|cousin|brother|neighbour|schoolmate|uncle) of | sympath* (with|for) ~ ${rival}`,
  quotes:
    '(goes|go|going|sends|send|sent|put|puts) ~ out to quote | (three|two|four|several|3|2|4) (quotes|quotations) | compar* (quotes|offers|quotations) | quote comparison | (quotes|quotations) from (three|two|four|several|others)',
  doNothing:
    'do nothing | doing nothing | status quo | wait and see | (put off|postpone*) | other (projects|priorities|investments) | competing (project*|priorit*) | (no|little) urgency | not a priority | not urgent | in no hurry | no hurry | (it|that|this) can wait | good enough as it is',
  standard:
    '(group|corporate|company|house) standard* | standardis* | standardiz* | harmonis* | harmoniz* | (one|single|common|uniform) (system|platform|brand|make|software|tool) (for|in|across|at|everywhere)',
  creditRisk:
    'insolven* | bankrupt* | credit (rating|limit|risk|line|insur*) | (pays|paid|pay) ~ late | (pays|paid|pay) late | late (payer|payment*) | (unpaid|overdue) (invoice*|bill*|receivable*) | owes us | (short of|running out of) cash | cash (problem*|crunch|trouble*)',
  jobFear:
    '(fear*|afraid|worr*) ~ (job|jobs|redundan*|replaced) | (fear*|worry|worries) for (job|their jobs|the job) | (job|jobs) (at risk|threatened|in danger|lost to) | made redundant',
  noTime:
    '(no|little|hardly any|not enough) time (for|to|left|until|before|at) | (has|have) (no|little|hardly any) time | too busy | overload* | (snowed|swamped) (under|with|by) | (cannot|cant) spare ~ (people|time|hours|hour|day|week)',
  language:
    '(english|german|french|chinese|spanish|italian|polish) only | only (in )?(english|german|french|chinese|spanish|italian|polish) | (speak|speaks|understand|understands) (no|little|hardly any) (english|german|french|chinese|spanish) | translat* | language (barrier|problem*) | interpreter*',
  lockIn:
    '(tied|bound|chained) (to|into) (the|their|its|his|our|a|one) | locked (in|into|to) | lock in | vendor lock* | proprietary',
  pain: '(costs|cost|costing) them (#|thousands|a fortune|dearly|money|hours|dear) | (lose|loses|losing|lost) ~ (a|per|each|every) (day|week|month|year|hour|shift) | (downtime|standstill|stoppages|rework) ~ (costs|cost|eats) | sore (shoulders|backs|hands) | (paid|pays) ~ (compensation|damages)',
  volume:
    '(order|orders|volume|volumes|quantity|quantities) ~ (uncertain|unclear|not fixed|unknown|not sure|varies|vary|fluctuat*) | small (first )?(order|quantities|volumes|lots) | no (minimum|volume) (commitment|guarantee|order)',
  conflict:
    'disagree* | quarrel* | (are|is) at odds | in conflict | conflict (between|with) | rivalry between | (do not|dont|hardly) (talk|speak) to each other | blame* each other | (argue|argues|arguing) (about|over|with)',
  noOwner:
    '(nobody|no one|noone) ~ (responsible|in charge|takes the lead) | (nobody|no one|noone) (owns|leads|drives) | no (project (owner|leader|manager)|owner|sponsor|clear owner) | without (an owner|a sponsor|a leader|a project leader|a project owner) | unclear who (is responsible|owns|leads)',
  parentDecides:
    '(head office|headquarters|hq|parent company|parent|holding|mother company|corporate) (decides|decide|has the last word|has the final say|has to agree|must agree|chooses|picks|selects|rules) | (decided|chosen|selected|settled) (in|by|at) (the |their )?(head office|headquarters|hq|parent company|parent|holding)',
  doubt:
    'doubt | doubts | doubtful | sceptic* | skeptic* | not (yet |fully )?convinced | unconvinced | (does|do|did) not believe | (doesnt|dont|didnt) believe | (hard|difficult) to believe',
  wish: '(look|looks|looking) for (?!us |our )[a-z]+ | (wants|want|wish|wishes|would like|hopes|is keen|are keen) (to|a|an|the|its|his|her|their|more|better|less|on) | in the market for | (is|are) after (a|an|some)',
  support:
    '(likes|liked|loves|praised|praises|prefers|thanked|backs|supports|champions|recommends|recommended) (our|us) | vouch* for us | speaks (well )?(of|for) us | (is|are) on our side | (satisfied|happy|pleased) with (us|our)',
  incumbent:
    'supplied ~ (last|all|every) | (run|runs|use|uses) (?!our |us )[a-z]+ (on|at|in|for) # (desks|sites|lines|machines|plants|seats|users|vehicles|beds|years) | (uses|use|using|buys|buying|bought) (?!us |our |ours |from us |from our )[a-z]+ ~ (for|since) (#|many|years|decades|ages) | (uses|use|using|buys|buying|bought) (?!us |our |ours )[a-z]+ (for|since) (#|many|years|decades|ages) | installed base',
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
  '(no|beyond) doubt',
  'no time limit*',
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
  'annual leave',
  'leaves (no|little|room|open|a|the door|much)',
  'trust fund*',
  'crisis management',
  'our (own )?in house',
  'for granted',
  '(strategic|internal) audit (firm|department)',
];

/** Words that name a rival. */
export const englishRival = `${rival} | ${supplier}`;
