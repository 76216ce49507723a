/**
 * One East Asian surname in the romanisations in use: Mandarin (pinyin, Wade-Giles), Cantonese, Hokkien, Korean;
 * and Japanese surnames with a long vowel. One group for each surname as written, by hand.
 */
export const surnameRomanisations = `
ahn an; bae pae; baek paek back; byun byeon; cai tsai choi chua choy; cao tsao tso chao; chen chan tan chern; cho jo; choi choe;
dai tai; deng teng tang; ding ting; dong tung; du tu to; fang fong; feng fung; gan kam; gao kao ko; guan kuan kwan; guo kuo kwok quek;
han hahn; he ho hoh; hong hung ang; hou hau; hu woo wu; huang wong hwang ng; hur heo huh; jang chang; jeon jun chun; jia chia;
jian chien kan; jiang chiang kong; jin chin kim kam gim; joo ju; jung jeong chung; kang gang; ke ko; kim gim; ko go koh; koo gu ku;
kwon gwon; lai lye; lei lui; li lee lei yi rhee ri; li lai; liang leung leong neo; liao liew liu; lim im rim; lin lam lim; liu lau low liew lieu;
long lung; lu lo loo; lu lui lyu lv lue; luo lo law; mo mok; moon mun; no noh roh; oh o; ou au; pan poon pun; park bak pak; peng pang; qian chien;
qin chin; qiu chiu yau khoo chiou; qu wat; ren jen yam; ryu yoo yu you lyu; seo suh; shao shiu; shen sum; shi shih see; shin sin; sim shim;
situ szeto; son sohn; song sung soong; su so soh; sun suen; tan tam; tang tong; wang wong ong; wei ngai; wen wan; weng yung; woo u;
wu ng goh woo; xia hsia ha; xiao hsiao siu; xie hsieh tse; xiong hsiung; xu hsu hui khoo; xu tsui chui hsu; xue hsueh sit; yan yen;
yang yeung yeo young; yao yiu; ye yeh yip yap; yoon yun; yu yee; yuan yuen; zeng tseng tsang; zhan chan; zhang chang cheung teo chong;
zhao chao chiu; zheng cheng cheang tay; zhong chung; zhou chou chow chau; zhu chu; zhuang chuang chong; zhuo cho; zou tsou chow;
ando andoh; endo endoh endou; goto gotoh gotou; ito itoh itou; kato katoh katou; kondo kondoh; kudo kudoh; muto mutoh; naito naitoh;
okubo ohkubo; onishi ohnishi; ono ohno oono; oshima ohshima; ota ohta oota; otsuka ohtsuka; saito saitoh saitou; sato satoh satou; sudo sudoh`;

/** More Chinese and Korean surnames, beside those above: tell which end of a name is the family's. By hand. */
export const eastAsianSurnames = `
an ban bai bao bi bian bo bu cen chai chang che cheng chi chong cui cha chae cheon chu dang dian diao dou duan eom eun fan fei
fu gai ge geng gong gou gui ha hao heng hua huo hwangbo in ji jie jing ju jue kan kong kou kuang lan lang le leng lian ling lou luan
ma mai man mao mei meng mi miao min ming mu mui na nam nan ni nie ning niu ouyang pei pi pu pyo qi qiao qing qiong qiang quan que ran rao rong
ruan rui sha shan shang shangguan she sheng shu shuai si sima song sui tao teng tian tie tong tu wan weng xi xiang xian xin xing xuan yin ying
you yue yun zang zhai zha zhen zhi zhuge zi zong zu zuo byun gil gyeon hyun jin jegal ma maeng min myung namgung nah na ok pang sa seok seol
seong sunwoo tae tak um wi won yang yeo yeom yeon yook yeh yim szeto tsui tsai chiu chui kwong kwok kwan lok mak mok pak shek siu sze tang to
tsang wai wah yam yau yim yuen yung au chau cheung chow fong fung hui kwan lau leung`;

/** Vietnamese surnames that are hardly anything else. By hand. */
export const vietnameseSurnames = `
nguyen tran pham huynh bui trinh hoang truong phan dinh duong doan dang ngo vu vo do le luong luu ho ly`;

/** Spanish and Portuguese surnames, one of which often stands between given name and family name. By hand. */
export const iberianSurnames = `
acosta aguiar aguilar aguilera aguirre alarcon almeida alonso alvarado alvarez alves amaral andrade antunes aparicio aragon arango araujo arce
arias arroyo avila ayala azevedo barbosa barrera barreto barros batista bautista becerra beltran benavides benitez bermudez bernal blanco borges
botelho bravo caballero cabral cabrera calderon calvo camacho campos cano cardenas cardoso carmona carrasco carrillo carvalho casas castaneda
castellanos castillo castro cavalcanti cervantes chavez coelho contreras cordoba cordero coronado correa correia cortes costa crespo cruz cuevas
cunha davila delgado dias diaz diez dominguez duarte duran echeverria enriquez escobar espinosa esteves estrada fajardo farias fernandes
fernandez ferraz ferreira ferrer figueiredo figueroa flores fonseca freitas franco fuentes galindo gallardo gallego galvez garcia garrido
garza gil gimenez gomes gomez goncalves gonzales gonzalez guerra guerrero guevara guillen gutierrez guzman hernandez herrera herrero hidalgo hurtado
ibanez iglesias jaramillo jimenez juarez lara leal leite leon lima linares lobo lopes lopez lozano lucena luna machado macias magalhaes
maldonado marin marques marquez martinez martins matos medeiros medina meireles mejia melo mendes mendez mendoza menezes merino mesa miranda
molina monteiro montero montes montoya mora morales moreira moreno mota moura munoz murillo nascimento navarro neto neves nieto nogueira nunes nunez
ochoa oliveira orozco orrego ortega ortiz osorio pacheco padilla paiva palacios pardo paredes parra pascual pena peralta perea pereira peres perez
pineda pinheiro pinto pires ponce prado prieto quintana quintero quiroga ramirez ramos rangel rendon restrepo reyes ribeiro rincon rios rivas rivera
robles rocha rodrigues rodriguez rojas roldan romero rosales rubio ruiz saavedra saez salas salazar salgado salinas sanchez
sanders santana santos sanz saraiva segovia segura sepulveda serra serrano sierra silva silveira simoes soares solano soler solis soria sosa
sousa soto souza suarez tavares teixeira tejada toledo torres trujillo urbina uribe valdes valdez valencia valenzuela vallejo varela vargas vasconcelos
vazquez vasquez vega velasco velazquez velez vera vidal vieira villa villalobos villanueva villegas xavier yanez zamora zapata zavala zuniga`;

/** Korean surnames that are hardly Chinese, and those that are as often; for how common a name is. By hand. */
export const koreanSurnames = `
ahn an bae baek baik bang byun cho choe choi chun eom heo hong hur hwang hyun jang jeon jeong jeung jo joo jun kang kim koo ku kwak kwon lim
moon nam noh oh park pyo roh ryu seo seok seol shim shin sim sohn son suh woo yeo yeom yeon yim yoo yoon`;
export const alsoKoreanSurnames = `
cha chang chung ha han jin jung kong lee min na ok pang rhee sung song to tak um wang won yang you yu`;

/** Indian and Bangladeshi surnames. By hand. */
export const indianSurnames = `
acharya agarwal aggarwal agrawal ahuja anand arora babu bajaj balasubramanian banerjee banik bansal barua basak basu behera bhat bhatia bhatt
bhattacharjee bhattacharya bhattacharyya bhowmick biswas bora bose chakrabarti chakraborty chandra chandrasekaran chatterjee chaudhary chaudhuri
chauhan chawla chopra choudhary choudhury das dasgupta datta deb desai deshmukh deshpande dey dhar dixit dubey dutt dutta dwivedi gandhi ganguly
garg ghosh goel gopalakrishnan goswami goyal guha gupta halder haldar hegde iyer iyengar jain jaiswal jha joshi kapoor kar kaur khanna
khatri krishna krishnamurthy krishnan kulkarni kumar kundu lal mahajan mahanta maity majumdar majumder malhotra mallick mandal mathur mehra
mehta menon mishra misra mittal modi mohan mohanty mondal mukherjee mukhopadhyay murthy murty nadkarni nag naidu naik nair nambiar namboodiri nandi
nandy narayan narayanan natarajan nath nayak padhi padhy pal panda pandey pandit pandya pant parikh patel pathak patil patnaik pillai prabhu
pradhan prakash prasad purohit raghavan raghavendra rai raj rajagopal rajan rajput ramachandran ramakrishnan raman ramanathan ramesh rana
rangarajan rao rastogi rathore ravi ravindran reddy roy sachdeva saha sahni sahoo sahu saini samanta sandhu sankaranarayanan sanyal sarkar sarma
satapathy saxena sen sengupta seshadri sethi seth shah sharma shastri shetty shrivastava shukla sikdar singh singhal sinha sivakumar sodhi som
sridhar sridharan srinivas srinivasan srivastav srivastava subramaniam subramanian sundaram sundararajan suresh swain swaminathan swamy talwar
tandon taneja thakkar thakur tiwari tripathi tripathy trivedi upadhyay vaidya varma varshney vashishtha vasudevan venkataraman venkatesan venkatesh
verma vijayakumar vyas wadhwa yadav`;
