/**
 * Words around a name that say something about whom it means, in English, Spanish and Portuguese. All are folded
 * (no case, no accents). Lists are meant to be read and corrected; nothing here identifies anybody by itself.
 */

import { wordSet } from './spelling';

/** Organized crime, its investigation and punishment. */
export const CRIME = wordSet(`
  cartel cartels carteles narco narcos narcotics narcotrafico narcotraficante narcotraficantes trafficking trafficker
  traffickers traficante traficantes trafico trafica drug drugs droga drogas cocaine cocaina heroin heroina fentanyl
  fentanilo methamphetamine metanfetamina marihuana marijuana maconha gang gangs gangster gangsters pandilla pandillas
  pandillero pandilleros mara maras mafia mafias mafioso mafiosi mob mobster crime crimes criminal criminals criminales
  crimen criminosa criminosas criminoso criminosos crimenes delictiva delictivo delincuencia delincuentes faccao faccoes
  faccion milicia miliciano milicianos sicario sicarios hitman hitmen kingpin kingpins capo capos extortion extorsion
  extorsiones extorsao smuggling contrabando laundering lavado lavagem blanqueo homicide homicidio homicidios homicidios
  murder murders murdered asesinato asesinatos assassinato assassinado massacre masacre chacina secuestro secuestros
  kidnapping sequestro sequestros indicted indictment indictments convicted conviction condenado condenada condena
  condenados sentenced sentence sentencia sentenciado prison prisao prision preso presa presos presidio penitenciaria
  carcel jailed extradited extradition extradicion extraditado extraditada extradicao arrested arrest detenido detenida
  detenidos capturado capturada captura capturados recaptura recapturado recaptured recapture detencion detained
  fugitive fugitivo profugo foragido reclusion dea
  fbi interpol ofac fiscalia prosecutors prosecutor procuraduria promotoria sedena denuncia denunciado acusado acusada
  acusados charged warrant imputado imputacion decomiso decomisaron incautacion incautaron seizure seized apreensao
  apreendidos ransom rescate racketeering conspiracy conspiracion guerrilla paramilitar paramilitares disidencias
  dissidents terrorist terrorista terroristas tiroteo shootout balacera ejecucion ejecutado emboscada halcones plaza
  traquetos narcobloqueos narcolaboratorio sanctioned sanciono sancionado sanctions sanciones sancoes designated lider
  cabecilla cabecillas chefe jefe faccoes tonnes toneladas kilos kingpin underworld hampa inframundo boss
  kidnappings kidnapper kidnappers blackmail racket rackets chantaje chantagem extortions
  gangues gangue quadrilha bando banda bandas clica palabrero ranflero reo traficar cocalero mafiosa
  bicheiro bicheiros contraventor contraventores
`);

/** What the leaders and members of such groups are called: these stand beside a name. */
export const ROLES = wordSet(`
  capo capos kingpin druglord lord narco narcotraficante narcotraficantes traficante trafficker traffickers lider
  lideres
  leader leaders cabecilla cabecillas jefe jefes boss chefe chefes chefao chefoes fundador fundadora founder cofounder
  cofundador sicario sicarios hitman lugarteniente lieutenant mafioso mobster gangster pandillero palabrero ranflero
  operador fugitivo fugitive profugo foragido extraditado capturado exlider exjefe mafia godfather padrino smuggler
  paramilitary exnarco exnarcos exnarcotraficante excapo exparamilitar exguerrillero
  contrabandista comandante heredero heir presunto alleged suspected accused convicted acusado condenado miliciano
  extraditada lavador fiscales reputed criminal guerrillero paramilitar disidente warlord chieftain ringleader bandido
  commander enforcer henchman gunman gunmen pistolero pistoleiro mastermind operative jefa exjefa lideresa lideranca
  criminoso strongman narcolider traqueto pandilleros integrante integrantes membro miembro member members
  bicheiro contraventor narcoterrorist narcoterrorists narcoterrorista narcoterroristas
`);

/** Of these what is said of anybody before a court, and of everybody in a list: no evidence of who somebody is. */
export const SAID_OF_ANYBODY = wordSet(`
  presunto alleged suspected accused convicted acusado condenado extraditado extraditada capturado fugitivo fugitive
  profugo foragido criminal criminoso integrante integrantes membro miembro member members fiscales operador reputed
  gunman gunmen bandido pistolero pistoleiro heir heredero herdeiro
`);

/** Nouns that say that the name beside them is a criminal group's. */
export const GROUP_NOUNS = wordSet(`
  cartel carteles cartels banda bandas gang gangs pandilla pandillas faccion facciones faccao faccoes faction factions
  clan clanes clans mafia mara grupo grupos group groups organizacion organization organisation organizacao
  organizaciones
  celula celulas celula cell cells brazo wing estructura estructuras red network syndicate sindicato comando milicia
  militia
  guerrilla guerrillas disidencia disidencias cosca ndrina posse crew combo combos megabanda agrupacion familia family
  brigada triad triada yakuza
  megabandas gangues gangue quadrilha bando crime criminal delincuencial delictivo armado armados denominado denominada
  llamado llamada autodenominado autodenominada chamado chamada called dubbed rival rivales pandilleros integrantes
  miembros members membros lideres jefes cabecillas sicarios presuntos rebels rebeldes insurgents insurgentes
  guerrilleros guerrilheiros combatants combatientes dissidents dissidentes disidentes biker bikers bikie bikies motorcycle chapter
  chapters motociclista
  motociclistas motoqueiros motard motards
`);

/** Before a group's letters: who or what is the group's, `delator do PCC`, `pessoas ligadas ao PCC`. */
export const BELONGING = wordSet(`
  delator delatora delatores informante ligado ligada ligados ligadas envolvido envolvidos envolvida faccionado
  faccionados relacao relacoes vinculo vinculos vinculado vinculados vinculada nexo nexos elo elos laco lacos alianca
  aliado
  aliados aliada aliancas rompimento racha chefoes cupula guerra disputa exjefe exlider excomandante exguerrillero
  exparamilitar guerrillero guerrilleros desmovilizado desmovilizados desertor desertores dominio dominado dominada
  controlado controlada comandado comandada negociador negociadora negociadores informant defector linked ties allied
`);

/** Those that name nothing but a criminal group. */
export const GROUP_KINDS = wordSet(`
  cartel carteles cartels gang gangs pandilla pandillas faccao faccoes mafia mafias mara maras cosca ndrina posse triad
  triads triada yakuza motorcycle biker bikers bikie bikies milicia guerrilla guerrillas megabanda megabandas gangue
  gangues quadrilha disidencia disidencias
`);

/** With these a passage speaks of motorcycle clubs. */
export const ON_BIKERS = wordSet(
  'biker bikers motorcycle bikie bikies motociclista motociclistas motoqueiro motoqueiros motoqueros motard motards',
);

/** Those of parts of a group, and of groups that have parts: their own names may follow. */
export const FACTIONS = wordSet('faccion facciones banda bandas pandilla grupo megabanda celula ala faccao');

/** Whether a folded word is a role in crime, or speaks of it. */
export const isOfCrime = (folded: string): boolean => ROLES.has(folded) || CRIME.has(folded);

/** Organizations, things and places that acronyms stand for. */
export const INSTITUTIONS = wordSet(`
  banco bank airport aeropuerto aeroporto universidad universidade university college canal television tv radio partido
  party empresa company firma software formato norma ministry ministerio agencia agency agencia instituto institute
  federacion federacao federation confederacion confederacao confederation comision comissao commission comite committee
  sindicato fondo fund fundo seleccion torneo copa liga league association asociacion hospital clinica colegio escuela
  school airline aerolinea bolsa museo centro center centre programa program tarjeta disco album cadena rede network
  protocolo protocol proteina protein virus vacuna partner metro linha linea ruta route voo vuelo flight onibus autobus
`);

/** Firms, clubs and works: the name beside these is theirs. */
export const THINGS = wordSet(`
  pub tavern taberna cantina bistro winery fc cf cd sc afc club clube atletico deportivo sporting banco bank cerveceria
  cervejaria brewery restaurante
  restaurant hotel bar cafe panaderia padaria tienda loja store taller ferreteria farmacia farmacia transportes
  constructora
  inmobiliaria editorial imprenta revista periodico diario band orquesta orquestra conjunto grupo-musical marimba coro
  equipo team equipe seleccion selecao liga league copa cup trophy trofeo torneo premio prize award pelicula film movie
  telenovela novela novel libro book song cancion album disco obra opera musical game videojuego records
  wine vino vinho cerveza beer cigars ltd inc corp llc sa ltda gmbh hermanos-sa jazz orchestra choir
  sociedad society association asociacion associacao comparsa samba doll muneca boneca comic comics historieta gibi
  quadrinhos cartoon personaje character personagem sambista lutador luchador wrestler rapper reggaetonero festival
  feria
  fair brand marca modelo
`);

/** Behind a surname's possessive, with a capital: a firm is called so, `Mohamed’s Enterprise`. */
export const FIRMS = wordSet(`
  enterprise enterprises world trading holdings company mining construction supermarket pharmacy hardware motors auto
  shipping logistics investments imports exports jewelry jewellery store stores shop pub bar tavern restaurant cafe
`);

/** What something else of a group's name or of somebody's nickname is said to be behind it: `Fito, a terrier`. */
export const THINGS_SAID = wordSet(`
  railway railroad train tren ferrocarril ferrovia tram tranvia ship barco buque navio ferry boat lancha-escuela
  company compania companhia troupe show exhibition exposicion exposicao play obra-de-teatro sitcom programme programa
  podcast serie series play poster cartaz afiche mural painting pintura cuadro escultura sculpture sculpture
  trattoria pizzeria cafeteria cafe-bar bistrot salon peluqueria barberia boutique startup app charity fundacion
  fundacao
  foundation sorority fraternity fraternidade peluche juguete brinquedo toy sweets candy caramelos doces dulces
  dog dogs terrier retriever mastiff puppy perro perra perrito perros cachorro cachorra cao cadela cat gato gata
  horse mare stallion caballo yegua potro cavalo egua potranca parrot loro papagaio bull toro touro rooster gallo
  attraction atraccion atracao barra hinchada torcida ganadores ganador ganadoras winners vecinos vecinas moradores
  neighbours neighbors fans hinchas torcedores
  documentary documental documentario orchestra choir duo trio cuarteto quartet quintet comparsa murga bloco
  grupo-de-baile wrestler luchador
  pueblo aldea aldeia poblado village hamlet suburb
`);

/** Whose curriculum a `CV` is. */
export const POSSESSIVES = wordSet('my your his her our their mi tu su sus meu minha seu sua teu nosso');

/** Behind a group's name, with a capital: `The Chicago Outfit Collection`. */
export const NAMES_GO_ON = wordSet(`
  collection coleccion colecao tour gira turne museum museo museu band banda-de-musica orchestra orquesta orquestra
  exhibition exposicion exposicao festival records restaurant restaurante hotel cafe bar pub brewery winery
  capital partners holdings ventures advisors apparel confecciones confeccoes muebles moveis inmobiliaria imoveis
  uniformes transportes ingenieria engenharia construcciones construcoes calzados calcados autopartes autopecas
  refacciones seguros viajes turismo catering
`);

/** What English headlines say of somebody right behind his name, beside participles. */
export const HEADLINE_VERBS = wordSet(`
  pleads pled faces flees fled escapes dies dead gets found caught seeks loses wins appears admits denies tells says
  said
  leaves left goes returns runs takes took becomes became hides shot surrenders testifies walks awaits wants hits
  strikes
  killing slaying profile news is was were has had
`);

/** Right before a group's name, however distinctive: a work, a house or a foundation is called after it. */
export const CALLED_AFTER = wordSet(`
  pelicula film movie telenovela novela novel libro livro book song equipo equipe cancion cancao album restaurante
  restaurant
  fundacion fundacao foundation orquesta orquestra orchestra cafeteria taqueria pizzeria cerveceria marimba mariachi
  lancha bote barco buque navio velero veleiro remolcador rebocador goleta panaderia padaria ferreteria heladeria
  sorveteria tienda loja farmacia hotel posada pousada hostal cantina taberna peluqueria barberia cooperativa zarzuela
  sainete circo filme peca documental documentario musical videojuego videogame revista pizzaria churrascaria lanchonete
  boteco
`);

/** Right before a group's name, or `de` between: those who play, dance or march under it, where nothing speaks of crime. */
export const TROUPES = wordSet(`
  banda bandas agrupacion agrupacao bloco blocos companhia comparsa murga conjunto dupla duo trio torneo torneio copa
  equipo equipe escudo camiseta hinchada torcida festival cumbia orquesta orquestra carnaval coral coro quartet quarteto
  cuarteto quintet acrobats acrobatas
`);

/** Titles that a period shortens: behind any other word it ends a sentence. */
export const SHORTENED = wordSet(`
  mr mrs ms rep sen gov ald rev capt cnel lt tte gral dep det insp supt cpl maj atty mme dr dra sr sra srta lic ing prof
  gen col cap cmdte sgt aka
`);

/** Words before a name that belong to the person: they explain a capital. */
export const TITLES: ReadonlySet<string> = new Set([
  ...SHORTENED,
  ...wordSet(`
    miss don dona senor senora senhor senhora dom doutor president presidente expresidente former ex ministro minister
    general coronel capitan captain comandante sargento fiscal judge juez jefe capo boss narco narcotraficante lider
    leader chief chefe drug lord kingpin mafia mafioso traficante defendant reo acusado detenido comisario inspector
    detective agent agente attorney abogado senator senador diputado alcalde mayor camarada compadre hermano brother
    padre king rey alias papa mexican colombian salvadoran honduran guatemalan venezuelan ecuadorian peruvian bolivian
    brazilian paraguayan argentine chilean haitian jamaican dominican trinidadian guyanese american italian irish
    albanian dutch turkish serbian russian chinese japanese canadian spanish mexicano colombiano salvadoreno hondureno
    guatemalteco venezolano ecuatoriano peruano boliviano brasileno brasileiro paraguayo paraguaio argentino chileno
    haitiano cuban puerto-rican federal
  `),
]);

/** Days and months, which English writes with a capital. */
export const CALENDAR = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio
  julio agosto septiembre setiembre octubre noviembre diciembre segunda terca quarta quinta sexta janeiro fevereiro maio
  junho julho setembro outubro novembro dezembro mon tue wed thu fri sat sun
`);

/** Words with which sentences open; another one before a surname is rather a given name: `Freddy Torrado y …`. */
export const OPENERS = wordSet(`
  a the an and but or nor so yet for if when while whereas although though because since until unless once after before
  as at by in on of to from with without within against between among about under over through during despite besides
  unlike like even only also still now then thus hence therefore however meanwhile instead later soon today yesterday
  that this these those which who whom whose what where why how it he she they we you his her its their our your my
  not no neither either both all some any each every many most much more such other another than per via did does do
  is was were are has had have will would could should may might can must let both according
  there here tomorrow tonight often sometimes never always perhaps maybe nevertheless again afterwards afterward
  whether amid
  just elsewhere inside outside upon beyond behind across alongside around throughout along toward towards near
  earlier already together whenever wherever whatever whilst further given thanks back out too well yes
  two three four five six seven eight nine ten former longtime one-time notorious infamous legendary feared powerful
  wealthy elusive fugitive ruthless meet enter see remember ask read
  el la los las lo un una y e o u ni pero mas sino aunque porque pues que si como cuando donde mientras segun tras ante
  bajo con contra de desde durante en entre hacia hasta mediante para por sin sobre al del este esta ese esa aquel esto
  eso asi ahi alli aqui ya hoy ayer ahora luego despues antes entonces tambien tampoco ademas incluso solo quien quienes
  cual cuales cuyo su sus mi tu se le les me te nos no nunca siempre junto excepto salvo segundo acaso quiza tal otro
  otra otros otras ambos cada todo toda todos todas mas menos muy
  alla aca manana anoche aun jamas quizas apenas casi lejos dentro fuera detras pronto tarde temprano enseguida fue era
  tiene
  ella ellos ellas usted ustedes yo nosotros dijo dice huye cae muere tanto asimismo alrededor afirma asegura admite
  acepta acusa anuncia aparece apela busca
  confiesa continua declara deja denuncia detiene detienen enfrenta encabeza entrega entregan firma insiste invita llama
  llega llegan logra matan nace niega obtiene ofrece ofrecen ordena paga pide piden promete propone reaparece recibe
  reconoce rechaza regresa revela reporta reportan rinde sale siguen sigue suma teme trasladan traslada vence viaja
  visita
  vive vuelve
  os as um uma uns umas mas nem ou porem pois embora porque quando onde enquanto conforme segundo apos ate com contra
  da das do dos em entre na nas no nos para pela pelo por sem sob sobre tras este esta esse essa isso isto aquele assim
  ali la aqui ja hoje ontem agora depois antes entao tambem alem inclusive so quem qual cujo seu sua seus suas meu minha
  se lhe nao nunca sempre junto exceto talvez tal outro outra ambos cada todo toda mais menos muito
  amanha ainda foi tem tinha disse diz quase perto longe fora atras morre foge cai ambas alias ele ela eles elas voce
  voces eu alega nega pede
  chega recebe ganha perde volta vive segue deixa entra comanda cumpre ordena mata matam prendem
`);

/** Right before a name: another bearer of it is meant. */
export const ANOTHER = wordSet(`
  another other others otro otra otros otras outro outra outros outras many muchos muchas muitos muitas varios several
  tal certain
`);

/** Of these a celebrated name makes an epithet: `el Pablo Escobar del Caribe`. */
export const REGIONS = wordSet('caribe caribbean asia africa europa europe oriente east balkans balcanes');

/** What an office is for: `ministro de Seguridad`. */
export const OFFICES = wordSet(`
  seguridad gobierno interior defensa justicia hacienda estado gobernacion policia security defense defence state
  justice
  seguranca defesa fazenda governo economia salud saude educacion educacao relaciones transporte comercio turismo
  trabajo
`);

/** Small words inside names. */
export const PARTICLES = wordSet('de del la las los el da do dos das the y e and of al');

/** Words for several people of one name, before it. */
export const FAMILY_BEFORE = wordSet(`
  los las os as the hermanos hermanas brothers sisters irmaos irmas familia families family clan primos cousins apellido
  surname sobrenome apelido name hermanas dinastia dynasty clanes sons hijos filhos faccion faccao
`);

/** The same after it. */
export const FAMILY_AFTER = wordSet(`
  brothers sisters family clan dynasty siblings cousins sons name surname gang cartel group organisation organization
  organizations organisations criminal crime leadership feud grouping groupings network syndicate faction mob empire
  associates clans families gangs members leaders soldiers captains thug thugs mobster mobsters
`);

/** Says that a person of this name is another one. */
export const NOT_HIM =
  /(?<![\p{L}\p{M}])(?:no (?:relation|kin)|not related|unrelated|namesakes?|another man|same name|shares? (?:a|the|his|her) (?:\w+ )?name|no es (?:él|ella|pariente)|hom[oó]nim[oa]s?|tocay[oa]s?|sin (?:parentesco|relaci[oó]n)|nada que ver|mismo (?:nombre|apellido)|no (?:son|es|era) (?:parientes?|familia|el mismo)|xar[aá]s?|sem (?:parentesco|rela[cç][aã]o)|mesmo (?:nome|sobrenome)|n[aã]o (?:é|s[aã]o|tem) (?:parentes?|o mesmo|rela[cç][aã]o)|nem (?:parente|relação))(?![\p{L}\p{M}])/iu;

/** The words that it begins with. */
export const NOT_HIM_BEGINS = wordSet(`
  no not unrelated namesake namesakes another same share shares homonimo homonima homonimos homonimas tocayo tocaya
  tocayos tocayas sin nada mismo xara xaras sem mesmo nao nem
`);
