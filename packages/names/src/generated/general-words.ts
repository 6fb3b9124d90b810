// Generated from data/*.tsv by train/write-lexicon.ts; do not edit. Sources: data/README.md.
export const ORGANISATION_WORDS = `form	limited	llc|l l c|ltd|limited|limited liability company|limited company|ooo|obshchestvo s ogranichennoi otvetstvennostyu|gmbh|mbh|gesellschaft mit beschrankter haftung|srl|societatea cu raspundere limitata|societa a responsabilita limitata|sarl|societe a responsabilite limitee|sp z o o|sp zoo|spzoo|spolka z ograniczona odpowiedzialnoscia|bv|besloten vennootschap|sro|s r o|kft|doo|d o o|ltda|limitada|sociedad de responsabilidad limitada|sl|pty|pty ltd|pte|pte ltd|private limited|pvt|pvt ltd|co ltd|company limited|eood|tov|tovarystvo z obmezhenoyu vidpovidalnistyu|ltd sti|limited sirketi|oy|aps|محدوده|شركه محدوده المسووليه|محدوده المسووليه|ذمم|ش م م|شمم
form	stock	jsc|joint stock company|ojsc|cjsc|pjsc|open joint stock company|closed joint stock company|public joint stock company|oao|zao|pao|ao|aktsionernoe obshchestvo|ag|aktiengesellschaft|sa|s a|societe anonyme|sociedad anonima|nv|naamloze vennootschap|spa|societa per azioni|ab|aktiebolag|as|a s|asa|oyj|ad|dd|anonim sirketi|plc|public limited company|sae|sal|kgaa|مساهمه عامه|مساهمه|ش م ل|شمل|ش م ع
form	company	inc|incorporated|corp|corporation|corporacion|kk|kabushiki kaisha
form	company	company|co|cie|compagnie|compania|kompaniya|gesellschaft|شركه|موسسه
form	partnership	lp|llp|l p|l l p|limited partnership|limited liability partnership|kg|ohg|gbr|sca|snc|gp
form	association	ev|e v|ano|avtonomnaya nekommercheskaya organizatsiya|ngo|fze|fzc|fzco|fzllc|gup|fgup|mup|national association
short	international	intl|internat
short	corporation	corpn
short	government	govt
short	department	dept
short	university	univ
short	association	assn|assoc
short	manufacturing	mfg
short	brothers	bros
short	national	natl
short	technology	tech
short	limited	limted
short	labor	labour
short	center	centre
short	organization	organisation
short	defense	defence
short	first	1st
short	second	2nd
short	third	3rd
short	fourth	4th
short	fifth	5th
short	sixth	6th
short	seventh	7th
short	eighth	8th
short	ninth	9th
short	tenth	10th
light	the	the|of|and|for|in|de|del|da|do|dos|di|du|la|le|les|los|las|el|et|y|e|und|der|die|das|von|van|zu|den|i|na|no|a|an|to|at|on
light	vessel	mv|m v|mt|m t|ss|ms|sv|fv|hms|uss
light	monsieur	monsieur|madame|mr|mrs|ms|dr|sir|herr|frau|senor|senora
word	bank	bank|banco|banque|banka|group|gruppe|grupo|groupe|gruppa|trust|fund|capital|holding|holdings|partners|solutions|systems|services|securities|industries|industry|industrial|enterprises|enterprise|international|corporation|organization|institute|academy|university|college|school|hospital|ministry|government|department|agency|office|bureau|committee|council|commission|foundation|association|union|federation|society|club|center|brigade|battalion|regiment|front|army|movement|party|league|network|airlines|aviation|airways|shipping|maritime|navigation|logistics|transport|trading|trade|export|import|construction|engineering|electronics|energy|petroleum|oil|gas|steel|motors|motor|motoren|mortgage|insurance|finance|financial|investment|investments|markets|media|technologies|technology|international|national|central|general|refinery|oblastnaya|organizatsiya|zavod|institut|tsentr|fond|com|شركه|بنك|مصرف|موسسه|جمعيه|وزاره|جامعه|مستشفي|منظمه|هييه|مجلس|اتحاد|نادي|لواء|كتيبه|جبهه|حزب|مجموعه
number	1	one|i
number	2	two|ii
number	3	three|iii
number	4	four|iv
number	5	five|v
number	6	six|vi
number	7	seven|vii
number	8	eight|viii
number	9	nine|ix
number	10	ten|x
number	11	eleven|xi
number	12	twelve|xii
number	13	thirteen|xiii
number	14	fourteen|xiv
number	15	fifteen|xv
number	16	sixteen|xvi
number	17	seventeen|xvii
number	18	eighteen|xviii
number	19	nineteen|xix
number	20	twenty|xx
number	30	thirty
number	40	forty|fourty
number	50	fifty
number	60	sixty
number	70	seventy
number	80	eighty
number	90	ninety`;
export const NICKNAMES = `william	bill billy will willy willie liam wilhelm guillaume guillermo vilhelm
robert	bob bobby rob robbie bert roberto
richard	dick rick ricky rich richie ricardo
james	jim jimmy jamie jaime
john	jack johnny jon jan johann johannes jean juan giovanni ivan joao yahya hanna yuhanna
joseph	joe joey jose giuseppe josef iosif youssef yusuf
michael	mike mick mickey mikey michel miguel mikhail mihail michal michele mikael
nicholas	nick nicky nicolas nikolai nikola niccolo klaus mykola
alexander	alex sandy xander alejandro alexandre alessandro aleksandr oleksandr aleksander sasha shura sanya iskander
alexandra	sasha sandra alexa aleksandra
alexei	alyosha lyosha alexey aleksei oleksii alexis
andrew	andy drew andrei andrey andreas andre andrea andrij andriy andres
anthony	tony antonio anton antoine antoni
benjamin	ben benny benji binyamin
charles	charlie chuck carlos carlo karl karel
christopher	chris kit christoph cristobal
daniel	dan danny danila
david	dave davy dawood daoud
dmitry	dima mitya dmitri dmytro dimitri dimitrios
donald	don donnie
edward	ed eddie ted teddy ned eduardo edouard eduard
elizabeth	liz lizzie beth betty eliza elisabeth isabel
emmanuel	manny manuel emanuel
eugene	gene yevgeny evgeny evgenii evgeni zhenya eugenio yevhen
francis	frank frankie francisco francesco francois paco pancho frantisek franz
frederick	fred freddy fritz friedrich federico frederic frederik
gabriel	gabe jibril gabriele
george	georgie georg georges jorge giorgio georgi georgy yuri yury yura jerzy gheorghe heorhiy jurj
gregory	greg grigory grigori gregor hryhoriy grisha
henry	hank harry henri heinrich enrique enrico hendrik
isaac	ike ishaq itzhak yitzhak
jacob	jake jakob yakov yaqub jacques giacomo
jeffrey	jeff geoffrey geoff
jerome	jerry
gerald	jerry gerry
katherine	kate kathy katie kitty cathy catherine katya ekaterina yekaterina katarina kateryna
lawrence	larry laurence lorenzo lars laurent
leonard	len lenny leo leonardo
leonid	lyonya
louis	lou louie luis luigi ludwig lewis
margaret	maggie meg peggy greta margarita marguerite rita
maria	mary marie mariam maryam masha miriam marija mariya
martin	marty martin martino
matthew	matt matteo mathieu matthias mateo matvei
natalia	natasha natalya nataliya nathalie
oleg	oleh
olga	olya olha
pavel	pasha paul pablo paolo pavlo
peter	pete pedro pierre pietro petr pyotr petro boutros butrus piotr
philip	phil felipe philippe filippo filipp
raymond	ray ramon
ronald	ron ronnie
samuel	sam sammy
sergei	seryozha sergey serge sergio serhiy serhii
stephen	steve steven stefan stefano esteban etienne stepan stephane
susan	sue susie suzanne susanna
svetlana	sveta svitlana
tatiana	tanya tatyana
theodore	ted teddy theo fyodor fedor teodor
thomas	tom tommy tomas tommaso toma
timothy	tim timmy timofei
victor	vic viktor vittorio
vincent	vince vinny vicente vincenzo
vladimir	vova volodya volodymyr vladimiro wladimir
vladislav	vlad slava
vyacheslav	slava
walter	walt wally
yaroslav	slava
konstantin	kostya constantine costas konstantinos
anastasia	nastya
anna	ann anne annie anya hanna hannah ana
irina	ira iryna
ludmila	lyuda lyudmila
mohammed	mohd mo muhammad mehmet
abraham	abe ibrahim avraham bram
ali	aliosha
barack	barry
deborah	debbie deb
jennifer	jen jenny
jessica	jess
kenneth	ken kenny
patrick	pat paddy patricio
patricia	pat patty trish
rebecca	becky
rafael	rafa raphael raffaele
ignacio	nacho ignatius ignazio
jesus	chuy
guadalupe	lupe
dolores	lola
rosario	charo
concepcion	concha
enrique	quique kike
johannes	hans jan johan
elias	ilya ilie elie illia
oleksandr	sashko
kazimierz	kazik
stanislaw	stas stanislav
jaroslaw	jarek
wojciech	wojtek
tomasz	tomek`;
