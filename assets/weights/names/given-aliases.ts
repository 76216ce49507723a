/** One given name in several spellings: transliterations, umlauts, doubled letters. By hand. */
export const givenSpellings = `
ahmed ahmad ahmet achmed; aleksandr alexandr alexander aleksander oleksandr alexandros aliaksandr;
aleksandra alexandra oleksandra; aleksey alexey aleksei alexei alexej oleksii oleksiy aliaksei; aly ali;
anatoly anatolii anatoliy anatoli; andrey andrei andrej andriy andrii andreii; antony anthony; arkady arkadii arkadiy;
arseny arsenii arseniy; carsten karsten; catherine katherine kathryn katharine cathryn catharine;
charalambos charalampos haralambos; christos hristos; constantine konstantin konstantinos constantinos kostantinos;
denis denys dzianis; dimitris dimitrios dimitri dmitri dmitry dmitrii dmitriy dmytro dzmitry; djordje dorde;
eleni helen; elias ilias; erik eric; evgeny evgenii evgeniy evgeni yevgeny yevgen yevhen yevgeniy evgenij eugene;
evgenia evgeniia evgeniya yevgeniya yevheniia; fedor fyodor feodor theodor; francois fransois; frederic frederik fredrik;
gennady gennadii gennadiy gennadi; geoffrey geoffry; georgios giorgos yorgos yiorgos george; georgy georgii georgiy georgi;
goran goeran; gregory grigory grigorii grigoriy grigorios gregor; gunter guenter gunther guenther;
hakon haakon; hasan hassan; hosein hossein hussein husain hussain husein hosseyn houssein husayn; ibrahim ebrahim;
igor ihor; ilya ilia illia iliya; ioannis yannis giannis yiannis iannis; irina iryna; jeffrey jeffery; jorg joerg; jorn joern;
josef joseph; jorgen joergen; jurgen juergen; kaare kare; khalid khaled; kristian christian; kristina christina;
kristof christoph christof; kristoffer christoffer; lidia lidiya lydia; luca luka; lukas lucas; mahmoud mahmud mahmood; marc mark;
maria mariya mariia; mathieu matthieu mattieu; matthias mathias mattias; matthew mathew; maxim maksim maksym; mehdi mahdi;
mikhail mikhael mykhailo mihail michail; mohamed mohammed mohammad muhammad mohamad muhammed mohamet mohd md;
mustafa mostafa moustafa mustapha; natalia natalya nataliya nataliia natallia; nicholas nicolas nickolas nikolas; nikita mykyta;
nikolay nikolai nikolaj mykola nicolai nikolaos; oleg oleh; omar omer umar; olga olha volha; osman usman othman uthman;
pavel pavlo; petr pyotr piotr petro; philip phillip philipp filip philippe philippos; rafael raphael; reza riza;
ruslan rouslan; saeed saeid said; sayed sayyed seyed seyyed syed sayyid; samir sameer; semyon semen; sergey sergei serguei sergej
serhii serhiy sergii sergiy siarhei; soren soeren; stefan stephan stefanos; steven stephen; svetlana svitlana sviatlana;
tatiana tatyana tetiana tatsiana; theodore theodoros; timofey timofei; valery valerii valeriy valeri; vasily vasilii vasiliy
vasili vasyl; vassilis vasilis vasileios vassilios; victor viktor; vladimir volodymyr wladimir uladzimir; vyacheslav viacheslav;
walter valter; wolodymyr volodymyr; yakov iakov jakov; youssef yousef yusuf yusef yousuf yosef; yulia iuliia yuliya julia iulia
juliya; yuri yury yurii yuriy iurii iouri juri yuriii`;

/** Short forms, pet names and anglicised forms in use for one person, the full name first. By hand. */
export const givenNicknames = `
abigail abby gail; animashree anima; abraham abe avi avraham; agnieszka agnes; albert al bert; alfred al; alberto beto; alejandro alex ale; aleksandr alexander
alex alec sasha sascha xander sandy alexandre; alessandro alex sandro; alexandra alex sasha sandra alexa; alexandre alex; alexey alex
alyosha; alfred fred alf; allison alison ali; andrew andy drew andrzej andrey; andreas andy andi; andrei andrew; angela angie; ann anne
anna annie; anthony tony antonio; antonio tony toni; arthur art artur; barbara barb basia; bartholomew bart; bartlomiej bartek bartosz;
benjamin ben benny benji binyamin; bernard bernie bernd; bradley brad; bronislaw bronek; calvin cal; cameron cam; catherine cathy kate
cat katie kathy katarina katerina ekaterina; charles charlie chuck chas; christian chris; christina chris tina; christine chris chrissy;
christopher chris kit topher; clifford cliff; constantine kostas costas kostya; cynthia cindy; daniel dan danny dani daniil danil danylo;
david dave dudi; deborah deb debbie debra; dimitris mitsos jim dima mitya; dominic dom dominik; donald don donnie; dorothy dot dottie;
douglas doug; edmund ed eddie; edward ed eddie ted ned; eduardo edu; edwin ed; efstratios stratos; edoardo edo; ekaterina katya kate katerina
catherine; elizabeth liz beth betty eliza lisa elisabeth lizzie libby; elena helen lena; emily em; emmanuel manu emanuel manolis
manos; ernest ernie; evgeny zhenya gene; fernando nando; francesco franco; francis frank fran; francisco paco pancho; franklin frank;
frederick fred freddy fritz friedrich; gabriel gabe gabi; gabriella gabi gaby; gerald gerry jerry; gerard gerry; gilbert gil; giovanni
gianni gio; giuseppe beppe pino joseph; gregory greg grisha; gustavo gus; harold harry hal; heinrich heinz henry; henry harry hank;
herbert herb; howard howie; hubertus huub; ignacio nacho; ioannis john; isaac ike yitzhak itzik; isabella bella isabel; jacob jake
jack jakub yaakov yakov; jacqueline jackie; james jim jimmy jamie; janet jan; jeffrey jeff; geoffrey geoff jeff; karthikeyan karthik; jennifer jen jenny; jeremy jerry; jerome
jerry; jessica jess jessie; joachim jochen achim; joanna jo asia; joel yoel; johannes hans johan jan joop hannes; john jack johnny jon;
jonathan jon jonny yonatan; yonatan yoni; jose pepe; joseph joe joey yosef; joshua josh yehoshua; judith judy; julian jules; katarzyna kasia
kate; kenneth ken kenny; konstantin kostya; konstantinos kostas costas; krzysztof chris christopher; laurence larry; lawrence larry;
leonard leo len lenny; leonardo leo; leonid leo lenya; leopold leo; louis lou louie; lucas luke; luke lukasz; magdalena magda;
malgorzata margaret gosia; marcin martin; margaret maggie meg peggy marge; margarita rita; maria masha; martin marty; matthew matt
mateusz; maximilian max; maxim max; megan meg; melissa mel; michael mike mick mickey misha mikhail michal mihai mikael; michal mike;
miguel mike; mikhail misha mike; mitchell mitch; miroslav mirek; jaroslav jarek; mohamed mo; nathan nate nati; nathaniel nate nat nathan; nicholas nick nic nico nicola;
nicole nicky nicki; nikolay kolya nick nicholas; nikolaos nikos nick nicholas; norman norm; oliver ollie; pamela pam; panagiotis
panos takis; patricia pat patty trish; patrick pat paddy; paul pavel pawel pavlos; pavel pasha; pawel paul; penelope penny; peter pete
petr piotr petros; philip phil; rachel rach; rafal rafael; ralph ralf; randall randy; raymond ray; rebecca becky; richard rick dick rich
richie; robert bob rob bobby robbie bert; roderick rod; ronald ron ronnie; rudolf rudi rudy; russell russ; samantha sam; samuel sam sammy
shmuel; sebastian seb bastian; sergey serge; sidney sid; simon shimon; solomon shlomo sol; spyridon spyros; stanislav stas stan;
stanislaw stan; stanley stan; stephanie steph; steven steve; stephen stefan; susan sue suzanne; svetlana sveta lana; tatiana tanya;
theodore ted teddy theo; theresa terry tess teresa; thomas tom tommy tomas tomasz; timothy tim timo; tobias toby tobi; valentin valya;
valerie val; vasily vasya; vasileios bill vasilis; veronica ronnie; victor vic vitya; victoria vicky vicki tori; vincent vince vinny;
virginia ginny; vladimir vlad volodya; vladislav vlad; walter walt wally; wilhelm willy will; william bill will billy willy liam willem;
wojciech wojtek voytek; zachary zach zack zac`;
