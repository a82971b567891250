/**
 * Trades and offices of people who are taken for actors by their names, in English, Spanish and Portuguese, folded.
 * One that the record itself gives an actor never counts against him (`tradesOf` in lexicon.ts). Trades that reports
 * on crime give its people are not here: businessmen, ranchers, pilots, soldiers. Behind the lists: what a word is by them.
 */

import { wordSet } from './spelling';
import { ROLES } from './vocabulary';

/** Public offices, by kinds: who held one is likely to be called by another of its kind, in whatever language. */
export const PUBLIC_OFFICES: Readonly<Record<string, string>> = {
  town: `
    mayor mayoress alcalde alcaldesa prefeito prefeita intendente alderman alderwoman councillor councilor councilman
    councilwoman councilmember concejal concejala regidor regidora vereador vereadora edil sindico
  `,
  state: 'governor gobernador gobernadora governador governadora',
  government: `
    minister ministro ministra secretary secretario secretaria subsecretario subsecretaria canciller chanceler
    chancellor premier undersecretary
    comisionado comisionada seremi commissioner ombudsman ombudsperson defensora
  `,
  parliament: `
    senator senador senadora deputy diputado diputada deputado deputada congressman congresswoman congresista
    parlamentario parlamentaria assemblyman assemblywoman asambleista legislator legislador legisladora candidate
    lawmaker congressmember
  `,
  head: 'president presidente presidenta',
  embassy: 'ambassador embajador embajadora embaixador consul consulesa diplomat diplomatico diplomatica',
  bench: 'judge juez jueza juiz juiza magistrado magistrada magistrate desembargador desembargadora justice',
  prosecution: 'prosecutor fiscal promotor promotora procurador procuradora subprocurador subprocuradora',
  bar: 'lawyer attorney barrister solicitor abogado abogada advogado advogada letrado letrada jurist jurista',
  registry: 'notary notario notaria escribano escrivao tabeliao registrar clerk coroner forense perito perita',
  voice: 'spokesman spokeswoman spokesperson vocero vocera portavoz ativista unionist sindicalista lideresa',
  crown: `
    rainha prince princess principe princesa duke duque duquesa condessa baron baronesa baroness emperor emperador
    imperador pope papa
  `,
  police: `
    sheriff comissario comisario comisaria policeman policewoman constable detective superintendent trooper
  `,
  army: `
    sergeant sargento captain capitan capitao colonel coronel general admiral almirante brigadier brigadeiro mariscal
    marechal teniente tenente lieutenant suboficial
  `,
};

/**
 * What a bystander is called with his surname alone. Beside a full name these say too little: actors are witnesses,
 * victims and officers as well.
 */
export const BYSTANDERS = wordSet(`
  victim victima vitima witness testigo testemunha colleague colega interpreter interprete delegado delegada inspector
  inspetor inspectora inspetora agente oficial soldado soldier cabo comandante commander licenciado licenciada cura padre
  corporal dueno duena dono dona owner bystander passenger passageiro pasajero paciente patient relative survivor
  sobreviviente sobrevivente resident residente morador moradora habitante empleado empleada empregado empregada funcionario funcionaria investigador rector
`);

/** English titles that are other words with a small letter: `a major ally`, `private planes`. */
export const CAPITAL_TITLES = wordSet(
  'major private officer agent father sister brother chief dean sir dame judge justice',
);

/** What is written for a title before a name. */
export const ABBREVIATED: Readonly<Record<string, string>> = {
  rep: 'congressman',
  sen: 'senator',
  gov: 'governor',
  sgt: 'sergeant',
  ald: 'alderman',
  dr: 'doctor',
  dra: 'doctora',
  rev: 'priest',
  prof: 'professor',
  capt: 'captain',
  cap: 'captain',
  col: 'colonel',
  cnel: 'colonel',
  lt: 'lieutenant',
  tte: 'teniente',
  gen: 'general',
  gral: 'general',
  dep: 'deputado',
  det: 'detective',
  insp: 'comisario',
  supt: 'superintendent',
  cpl: 'sergeant',
  maj: 'colonel',
  atty: 'attorney',
  lic: 'licenciado',
};

/** Other trades. */
export const TRADES: Readonly<Record<string, string>> = {
  sport: `
    footballer futbolista futebolista jogador jogadora jugador jugadora goalkeeper portero arquero arquera guardameta
    goleiro goleira striker delantero delantera atacante midfielder mediocampista centrocampista meia meio-campista
    volante defender
    defensa zaguero zagueiro zagueira lateral winger fullback sweeper coach entrenador entrenadora seleccionador
    tecnico treinador treinadora manager player quarterback linebacker pitcher catcher shortstop outfielder infielder
    slugger lanzador bateador pelotero beisbolista basquetbolista basquetebolista baloncestista voleibolista tenista
    golfer golfista cyclist ciclista boxer boxeador boxeadora pugilista swimmer nadador nadadora runner sprinter
    velocista marathoner maratonista atleta athlete gymnast gimnasta ginasta judoka judoca karateka skater patinador
    patinadora surfer surfista skateboarder skatista wrestler luchador luchadora lutador lutadora rower remero
    remador fencer esgrimista archer arqueiro jockey jinete equestrian amazona skier esquiador esquiadora snowboarder
    climber escalador escaladora alpinista mountaineer referee arbitro arbitra umpire ajedrecista enxadrista racer
    karateca medallista medalhista clavadista halterofilista pesista taekwondista rugbier cricketer batsman bowler
    hurler commentator comentarista comentador pundit
  `,
  arts: `
    singer cantante cantora cantor cantautor cantautora cantatriz vocalist vocalista rapper rapero rapera reguetonero
    reggaetonero musician musico drummer baterista bassist bajista baixista guitarist guitarrista pianist pianista
    violinist violinista cellist chelista violonchelista flautist flautista trumpeter trompetista saxophonist
    saxofonista accordionist acordeonista acordeonero organist organista harpist arpista percussionist percusionista
    tenor soprano mezzosoprano baritone baritono contralto composer compositor compositora songwriter letrista
    arranger sambista pagodeiro forrozeiro sertanejo folclorista payador juglar troubadour trovador actor actress
    actriz atriz ator comedian comediante humorista clown payaso palhaco magician mago ilusionista dancer bailarin
    bailarina dancarino dancarina choreographer coreografo coreografa director directora filmmaker cineasta
    screenwriter guionista roteirista productora produtor produtora documentalist documentalista animator animador
    painter pintor pintora muralist muralista sculptor escultor escultora artist artista illustrator ilustrador
    ilustradora cartoonist caricaturista cartunista historietista engraver grabador gravador photographer fotografo
    fotografa designer disenador disenadora diseinador estilista modisto architect arquitecto arquitecta arquiteto
    arquiteta ceramist ceramista potter alfarero alfarera oleiro weaver tejedor tejedora teceloa artesano artesana
    artesao poet poeta poetisa writer escritor escritora novelist novelista romancista essayist ensayista ensaista
    playwright dramaturgo dramaturga dramaturg librettist critic critico columnist columnista colunista editor editora
    publisher journalist periodista reporter reportero reportera jornalista presenter presentador presentadora
    apresentador apresentadora broadcaster locutor locutora blogger bloguero youtuber influencer tiktoker podcaster
    curator curador curadora translator traductor traductora tradutor tradutora librarian bibliotecario bibliotecaria
    archivist archivista arquivista bookseller librero livreiro
  `,
  learning: `
    teacher schoolteacher maestro maestra profesor profesora professor professora docente lecturer headmaster
    headmistress rector
    rectora reitor reitora dean decano decana student estudiante estudante alumno alumna aluno aluna pupil historian
    historiador historiadora economist economista sociologist sociologo sociologa anthropologist antropologo
    antropologa archaeologist arqueologo arqueologa geographer geografo geografa linguist linguista philologist
    filologo philosopher filosofo filosofa theologian teologo teologa psychologist psicologo psicologa psychiatrist
    psiquiatra scientist cientifico cientifica cientista researcher investigador investigadora pesquisador
    pesquisadora analyst analista academic academico academica expert experta especialista scholar biologist biologo
    biologa botanist botanico zoologist zoologo zoologa ornithologist ornitologo entomologist entomologo entomologa
    ecologist ecologo ecologa astronomer astronomo astronoma physicist fisico chemist quimico mathematician matematico
    statistician estadistico geologist geologo geologa meteorologist meteorologo meteorologa oceanographer oceanografo
    engineer ingeniero ingeniera engenheiro engenheira inventor inventora programmer programador programadora
    agronomist agronomo agronoma
  `,
  care: `
    doctor doctora doutor doutora physician medico medica surgeon cirujano cirujana cirurgiao paediatrician
    pediatrician pediatra cardiologist cardiologo cardiologa oncologist oncologo gynaecologist ginecologo ginecologa
    nurse enfermera enfermero enfermeira enfermeiro midwife partera comadrona parteira dentist dentista odontologo
    odontologa pharmacist farmaceutico farmaceutica optician optometrista veterinarian veterinario veterinaria
    physiotherapist fisioterapeuta nutritionist nutricionista paramedic paramedico paramedica firefighter fireman
    bombero bombera bombeiro lifeguard salvavidas socorrista caregiver cuidador cuidadora nanny ninera bishop obispo
    bispo archbishop arzobispo arcebispo cardenal cardinal cardeal priest sacerdote padre vicar vicario parroco curate
    deacon diacono friar fraile frei frade monk monje monge nun monja freira pastor pastora preacher predicador
    pregador rabbi rabino imam missionary misionero misionera missionario saint santo chaplain capellan capelao
    sacristan sacristao verger catechist catequista
  `,
  work: `
    chef cocinero cocinera cozinheiro cozinheira pizzero pizzaiolo waiter waitress camarero camarera mesero mesera
    mozo garcom garconete bartender barman cantinero barista sommelier baker panadero panadera padeiro padeira
    pastelero pastelera confeiteiro confeiteira butcher carnicero carnicera acougueiro fishmonger pescadero peixeiro
    grocer tendero tendera quitandeiro greengrocer verdulero verdulera frutero frutera cheesemaker quesero quesera
    queijeiro brewer cervecero cervejeiro winemaker vintner enologo enologa vinhateiro farmer agricultor agricultora
    granjero granjera lavrador lavradora shepherd gardener jardinero jardinera jardineiro jardineira florist florista
    beekeeper apicultor apicultora fisherman pescador pescadora logger lenador lumberjack lenhador merchant
    conferenciante danzante delineante dibujante escribiente feriante litigante navegante practicante praticante regente
    sirviente servente superintendente suplente atendente despachante viajante cooperante demandante querellante
    denunciante solicitante concursante debutante actuario becario ferroviario universitario universitaria vigario
    estagiario estagiaria portuario vidente
    comerciante negociante fabricante tripulante vigilante asistente assistente contratante feirante manifestante
    postulante
    operario operaria bancario bancaria boticario publicitario publicitaria bibliotecario bibliotecaria mercader vendor
    vendedor vendedora shopkeeper lojista dependiente salesman saleswoman cashier cajero
    cajera peddler ambulante carpenter carpintero carpinteira carpinteiro cabinetmaker ebanista marceneiro joiner
    mason albanil pedreiro bricklayer plumber plomero fontanero encanador electrician electricista eletricista roofer
    techador welder soldador soldadora blacksmith herrero ferreiro locksmith cerrajero chaveiro mechanic mecanico
    tailor sastre alfaiate dressmaker seamstress costurera costureira shoemaker cobbler zapatero zapatera sapateiro
    watchmaker clockmaker relojero relojera relojoeiro jeweller jeweler joyero joyera joalheiro goldsmith orfebre
    ourives barber barbero barbeiro hairdresser peluquero peluquera cabeleireiro cabeleireira manicurist manicurista
    driver chofer conductora motorista taxista camionero camionera caminhoneiro trucker busman colectivero machinist
    maquinista motorman postman mailman cartero carteiro porter porteiro janitor conserje zelador zeladora cleaner
    limpiador limpiadora faxineiro faxineira gari barrendero barrendera doorman caretaker sexton gravedigger
    sepulturero coveiro undertaker accountant contador contadora contable receptionist recepcionista typist
    mecanografa foreman capataz miner minero mineiro stonemason cantero canteiro tinsmith hojalatero upholsterer
    tapicero printer impresor typographer tipografo bookbinder encuadernador gerente guide azafata aeromoza steward
    stewardess beautician cosmetologa antiquarian anticuario antiquario auctioneer subastador publican innkeeper
    posadero administrator usher acomodador acomodadora adviser asesor asesora hotelero hoteleiro neighbour neighbor
    vecino vecina vizinho vizinha jubilado jubilada aposentado
    aposentada retired pensioner pensionado widow widower viuda viudo viuva viuvo housewife grandmother juror attendee
    lector lectora leitor leitora reader onlooker volunteer voluntario voluntaria porta-voz tennis
  `,
};

/** Trades and offices of people who are taken for actors by their names. */
export const PROFESSIONS = wordSet([...Object.values(PUBLIC_OFFICES), ...Object.values(TRADES)].join(' '));

/** Those of athletes. */
export const SPORTS = wordSet(TRADES.sport!);

const OFFICE_KINDS = new Map(
  Object.entries(PUBLIC_OFFICES).flatMap(([kind, list]) => [...wordSet(list)].map((office) => [office, kind] as const)),
);

/** The kind of a public office: an actor who held one may be called by another of the same kind. */
export function officeKind(trade: string): string | undefined {
  return OFFICE_KINDS.get(trade);
}

/** Endings of trades in Spanish and Portuguese, and words with these endings that are none, or say nothing against. */
const TRADE = /(?:ista|d[oe]r|dora|tora|s[oe]r|sora|[ei]r[oa]|og[oa]|logo|isto|grafo|grafa|tra)$/;
const NO_TRADE = wordSet(`
  embustero embustera traicionero prisioneiro aventurero aventureiro bicheiro doleiro ditador antecesor antecessor
  predecesor predecessor sucesor sucessor secuestrador sequestrador prestamista bandoleiro conservador older wider
  broader harder ganadero hacendado fundador fundadora heredero heredera operador companero companera prisionero
  extranjero estrangeiro brasileiro brasileira primero primeiro tercero terceiro autor autora coautor opositor
  dictador terrorista paramilitar colaborador compadre contrabandista pistolero pistoleiro matador peligroso
  verdadero verdadeiro antiguo soltero viejo cartero lavador proveedor fornecedor distribuidor financiero operadora
  rebelde presunto anterior exterior mayor menor junior senior senor senora senhor por ademas era fuera fora outrora
  otrora numero muestra contra nuestra nuestro outro outra otro otra entre sobre entretanto ahora agora hora cadera
  carrera fazendeiro parceiro companheiro herdeiro financeiro dinheiro bandolero guerrillero guerrilheiro pandillero
  cocalero droga drogas narcoterrorista golpista chavista oficialista situacionista izquierdista esquerdista
  derechista direitista socialista comunista sandinista correista peronista bolsonarista socio lider criador
  protagonista elder mineiro mineira
`);

const ABBREVIATIONS = new Map(Object.entries(ABBREVIATED));

/** `exministro` and `viceministro` → `ministro`, `gen` → `general`. */
export function currentTrade(folded: string): string {
  const spelt = ABBREVIATIONS.get(folded);
  if (spelt !== undefined) return spelt;
  return folded.startsWith('ex') || folded.startsWith('vice')
    ? folded.replace(/^(?:ex|vice)-?(?=\p{L}{4})/u, '')
    : folded;
}

/** `abogados` → `abogado`, `fiscales` → `fiscal`: the folded trade of one of several. */
export const singular = (folded: string): string => folded.replace(/(?:(?<=[dlnrst])es|s)$/, '');

/** Whether a folded word is a trade or an office that would be another man's. */
export function isTrade(folded: string): boolean {
  const trade = currentTrade(folded);
  return PROFESSIONS.has(trade) || isTradeByEnding(trade);
}

function isTradeByEnding(folded: string): boolean {
  return folded.length > 4 && TRADE.test(folded) && !NO_TRADE.has(folded) && !ROLES.has(folded);
}
