/**
 * What a passage is about: words of a case and of the life of the accused, which carry a story on, and words of
 * other walks of life, where a name that a page used before may mean somebody or something else. English, Spanish
 * and Portuguese, folded. A word that is as likely in a report on crime (a restaurant, a horse, a mayor) is in
 * neither list, nor is one that is an ordinary word of another of the three languages.
 */

import { listed } from './spelling';

/** Investigation, trial, prison and flight, beside the crime words proper (`vocabulary.ts`). */
export const CASE: readonly string[] = listed(`
  lawyer lawyers attorney attorneys abogado abogada abogados advogado advogada advogados defence defense defensa
  defesa judge judges juez jueza jueces juiz juiza juizes magistrado magistrada court courts tribunal tribunales
  tribunais juzgado corte trial trials juicio julgamento julgado hearing audiencia verdict veredicto veredito
  fallo jury jurors jurado jurados guilty culpable culpado innocent inocente inocencia innocence custody bail
  fianza fianca testified testify testimony testimonio depoimento depos testigo testigos testemunha testemunhas
  plea pleads plead pleaded penal penales penitenciario penitenciaria pena penas cargos charges accuses accuse
  acusa acusan acusacion acusaciones acusacao denied denies deny niega nego nega negou rechaza deported deportado
  deportada deportation deportacion deportacao expulsado expulsion expulso entregado entregada entrega wanted
  buscado buscada procurado procurada recompensa reward police policia policiaca policial policiais polizia
  officers agentes agents detectives raid raids operativo operacao killed kill killing killings muerto muerta
  muertos muerte matar mataron asesinado asesinada asesinados morto morta mortos morte matou mataram baleado
  baleada acribillado shot gunned rifles rifle gunman gunmen pistolero pistoleros pistoleiro armas weapons guns
  escaped escape escapo escapado fuga fugo fugado fugiu huyo hiding hidden escondite esconderijo esconde cell
  celda cela surrendered surrender surrenders entrego entregarse entregou rendicion custodios guards federal
  carcelario reclusorio libertad liberdade freed released release liberado liberada libre solto trasladado
  trasladada traslado transferido transferida transfer indulto pardon pardoned commuted alleged allegedly
  allegation allegations presunto presunta presuntos presuntamente supuesto supuesta suposto suspected suspect
  suspects sospechoso sospechosos suspeito suspeita suspeitos investigation investigacion investigaciones
  investigacao investigators investigadores inquerito expediente causa caso case assets bienes bens empire imperio
  bodyguard bodyguards escoltas guardaespaldas segurancas rival rivals rivales rivais feud disputa guerra enemigo enemigos
  inimigo inimigos enemy enemies truce tregua extradite extraditar extradited apelacion apelo apelou appeal appealed apelar sancion
  sanctioned blacklist treasury tesoro ofac indict procesado procesada processado vinculado vinculada vinculan
  linked vincula smuggled smuggle smuggler shipments shipment cargamento cargamentos carregamento
  carregamentos lanchas submarine submarino laundered lavar pistas avionetas laboratorio laboratorios territorio
  territory territorial combatientes combatants fighters desmovilizo desmovilizado disidente disidentes commander
  comandante commanded commanders ordered ordeno ordenou ordering orden mandou victims victimas vitimas confessed
  confeso confesso declaro cooperating cooperated colaborador colaboracion delacion delacao allied aliado aliada
  aliados alianza alianca sirvio cumple cumplio cumpre cumpriu serving serves ringleader associate associates
  socio socios socia comparsa cabecillas designada designado organizacion organization organisation organizacao
  militar militares soldiers soldados ejercito exercito marines marina navy troops tropas violence violencia
  victim bomb bomba grenade granada attack attacks ataque ataques ambush hostage rehenes refens bribe bribes
  soborno sobornos propina propinas corruption corrupcion corrupcao
  kidnapped kidnap abducted secuestrado secuestrada secuestrados secuestraron sequestrado sequestrada sequestrou
  apresamiento aprehension aprehendido aprehendida aprehendidos aprehendieron abatimiento abatieron perpetua enjuiciado
  enjuiciada enjuiciamiento detuvo detuvieron arresto arrestaron arrestado arrestada prendeu prenderam prendido capturaron capturo captured
  caught recaptured recapturado recapturada apresado apresada condeno condenaron condenou sentenciaron sentenciada
  traficaba traficar traficaban trafficked extorsionaba extorsionaban extort extorted asesino asesinaron ejecutaron
  executed masterminded operaba operaban comandava comandou chefiava chefiou liderava liderou lidera lideraba encabeza
  encabezaba encabezar dirigia dirigio dirige headed heads led leads leading ran fled flee flees oculto ocultaba
  escondido escondida disappeared desaparecio desaparecidos desaparecido declaration indicting accused accusation
  denuncio denunciar investiga investigado investigada investigan investigated allegations prosecuted prosecution
  procesan imputa imputan imputada imputados juzgan juzgara juzgada testifico testificar sospechan sospecha wiretaps
  intercepted interceptado interceptadas decomisados incautado incautada incautados seizures confiscated confiscado
  confiscados embargo freeze frozen congelados congelo bloqueados launders blanquear blanqueaba testaferro testaferros
  laranja laranjas frontman frontmen routes rutas rotas pista caletas caleta stash corridos narcocorridos narcocorrido
  cuerpos corpos bodies grave graves fosas fosa cadaver cadaveres remains restos wounded herido heridos ferido feridos
  gunfire gunfight gunbattle disparos tiros balas bullets bullet ajuste cuentas vendetta retaliation venganza vinganca
  threats threatened amenazas amenazo ameacas ameacou coca poppy amapola lab labs meth ketamine precursores precursors
  chemicals couriers mulas courier contraband clandestine clandestino clandestina clandestinas militants insurgents
  insurgentes rebels rebeldes guerrilleros guerrillas commandos splinter mando mandos cupula cabeza sucesor successor
  sucessor heir herencia ally aliados operatives operations operaciones operacoes operador operadores cautiverio
  founded founder fundado fundada fundo fundou fundaron fundador nacio nasceu surgio surgiu surgieron formed formado
  formada emerged split cisao escision ruptura rompio rompeu contrabandea contrabandeaba contrabandeava contrabandeaban
  smuggles dominates domina dominaba dominava controls controlled controla controlaba controlava controlam controlan
  expands expandio expandiu presence presencia presenca disputes disputan disputam disputaba pelea pelean
  prisoner prisoners prisionero inmate inmates internos reclusos recluso detentos detento penitenciarias motin rebeliao
  riot riots lockup supermax imprisoned encarcelado encarcelada encarcelados encarcelamiento aprisionado parole
  probation deportee deportees repatriado repatriada extraditables asylum asilo refugio
    detido detidos detida detidas capturadas presidios foragida foragidos
    denunciada denunciados fiscales querella sindicado sindicada indagatoria allanamiento allanamientos cateo
    cateos abatido abatidos abatida ultimado ultimados sobreseimiento formalizado formalizada recluido recluida
    arraigned arraignment feds convict convicts faction factions facciones capturas
    detenciones detencoes prisoes
    decomisado decomisada apreendida apreendido baleados imprisonment carcere masacres chacinas homicidas
    assassino assassina assassinos assassinou executado executados executada torturado
    torturados desaparicion desaparecida lugarteniente lugartenientes gatilleros desmantelar
    desmantelado desmantelada desarticular desarticulado desarticulada
    reo reos peligrosidad peligrosos matando asesinando killings
    juri testificara testificaria testificado testificaron interrogatorio interrogatorios interrogation golpearon
    golpeado espancado correctional correccional guardias conspiradores conspirators pretrial
    reputed penitentiary shootout shootouts profugos turncoat turncoats extradites antidrogas delinquir delinquen
    delinquiendo megaoperacao trasiego extraditados antimafia narcoticos gangland unsealed fugitivos fugitives
    delictuosa sicariato estupefaciente estupefacientes prisional prisionais condenas mafiosos fuzil fuzis
    penitenciarios rebelioes matanca secuestrar enforcers forfeit forfeiture prisons fugarse municiones launder
    detencao homicides sentenciados assassinatos pistola pistolas prisiones superseding implicated balacera balaceras
    slaying slayings jailhouse bloodshed bombings absuelto blindados bounty paramilitaries balazo balazos assassins
    dismantle conspire conspired conspiring informant informants informante informantes carceles ilicita ilicitas
    asesinar firearm firearms jails delictivas delictivos ambushed massacre massacres cartuchos atentado atentados
    complice complices accomplice accomplices ejecuciones intimidation intimidacion delitos slain smugglers warrant
    warrants arrests reclusao thugs abduction raided courtroom courtrooms courthouse acquitted acquittal
`);

/** Other walks of life, by what they are. */
export const OTHER_TOPICS: Readonly<Record<string, readonly string[]>> = {
  sport: listed(`
    football futbol futebol soccer basketball baloncesto basquete baseball beisbol beisebol cricket rugby tennis
    tenis golf volleyball voleibol volei handball swimming natacion natacao judo karate gymnastics gimnasia hockey
    cycling ciclismo marathon maraton maratona athletics atletismo olympics olimpiadas paralimpicos goal goals gol
    goles gols goalscorer striker strikers midfielder goalkeeper winger centrocampista mediocampista delantero
    delantera arquero arquera guardameta portero lateral zaguero zagueiro goleiro goleira atacante artilheiro
    pelotero peloteros shortstop pitcher inning innings touchdown quarterback lineman linebacker penalti kick
    dribble offside match matches friendly league liga ligas tournament torneo torneos torneio championship
    campeonato campeonatos champion champions campeon campeones campeona campeao campeoes playoff playoffs semifinal
    semifinals semifinales cup trophy trofeo trofeu medal medals medalla medallas medalha medalhas seleccionado
    convocado convocada fichaje fichajes contratacao teammate teammates coach coaches entrenador entrenadora
    treinador treinadora referee arbitro arbitraje arbitragem stadium estadio estadios hinchas hinchada aficion
    torcida torcedores torcedor fans derby clasico jornada temporada season scored scoring anoto atajo empato
    empataron empate empatou goleo goleada goleou playmaker vestuario locker camiseta player players jugador
    jugadora jugadores jogador jogadora jogadores lap laps sprint peloton boxeador boxeadora nocaut knockout
    ringside bout luchador lutador wrestler wrestling racket raqueta skate skater surf surfer surfista reserves
    suplente titularidad bateador batazo jonron homer homers hitter caddie caddies fairway racquet yachts regatta
    regata velero golearon venceu venceram perdeu ganaron remontada uniforme treinou treinaram entreno entrenaron gaitas bagpipes pipers
  `),
  stage: listed(`
    concert concerts concierto conciertos recital recitales song songs cancion canciones cancao cancoes album albums
    disco discos singer singers cantante cantantes cantautor cantautora cantor cantora vocalist vocalista guitar
    guitarra guitarist guitarrista drummer baterista bassist baixista pianist pianista piano violin violinista
    violino charango cello trumpet trompeta trompetista saxofonista tenor soprano mezzo baritone baritono
    operas aria choir choirs coros orchestra orquesta orquestra symphony sinfonica sinfonia band rapper
    raperos rapero rap jazz salsa cumbia vallenato samba pagode forro reggae reggaeton metalero metaleros covers bolero tango mariachi 
    corridistas musician musicians musico musica musicos musical musicales music dance dancer dancers danza bailarin
    bailarina bailarines dancarina ballet baile bailes theatre theater teatro teatral actress actresses actriz
    actrices atriz film films filmed filming movie movies pelicula peliculas filme filmes cine cinema cinemas
    screening premiere estreno estrena estrenan estreia estreou streaming telenovela telenovelas novela
    novelas sitcom trailer soundtrack comedy comedia comedian comediante humorista guion roteiro cast elenco casting
    cartoon cartoons comic comics historieta historietas quadrinhos gibi manga superheroes superhero superheroe
      videogame videojuego videojuegos gamers novel novels novelist novelista poem poems poema poemas
    poet poets poeta poetas poesia poetry verse versos cuento cuentos contos fabula fable myth mito mitologia
          biblical biblico gospel evangelio psalm psalms salmo salmos painter
    painters pintor pintora pintores painting paintings pintura pinturas canvas sculptor escultor escultura
    sculpture museum museo museu museums museos gallery galeria exhibition exhibit exposicao curator
    exposicion curadora madonna madonnas fresco mural murals watercolour acuarela ceramica ceramista artesania artesanias
    artesana fashion moda catwalk pasarela designer disenador disenadora estilista vestido vestidos circus
    circo clown payaso palhaco magician mago festival festivales festivais carnival carnaval feria quermesse kermes
    tour touring telonero teloneros tocaran tocara actuan tickets sweets
    karaoke verbena auditorio encore crowds ovacion aplauso aplausos applause rehearsal rehearsed ensayo ensaya
    ensaio
  `),
  /** How people get about: `La Línea 2 del Metro`. */
  transport: listed(`
    metro metrobus subway tranvia tramway monorail monorriel teleferico estaciones bondi commuters
  `),
  language: listed(`
    significan dictionary diccionario dicionario etimologia etymology      
    greek griego letra letras alphabet alfabeto spelling ortografia grammar gramatica verb verbo rhyme rima rhymes
    trabalenguas pun idioma dialecto
  `),
  school: listed(`
    primaria colegio colegios pupil pupils alumno alumna alumnos alumnas aluno aluna alunos alunas teacher teachers
    maestra maestras classroom aula aulas lesson lessons homework scholarship scholarships beca becas becarios
    kindergarten headmaster headmistress symposium coloquio colloquium archaeologist arqueologo arqueologa
    archaeology arqueologia biologist biologo biologa biologia botanist botanico botanica zoologist zoologo
    entomologo entomologa astronomer astronomo astronomia telescope telescopio physicist mathematics matematicas
    matematica geologist geologo geologia species especies fosil fosiles algorithm algoritmo vaccine vacuna
    vacunas vacina vacinas philosopher filosofo filosofa philology
  `),
  table: listed(`
    recipe recipes receta recetas receita receitas chef chefs cocinera cocinero cozinheiro cozinheira cozinha menu
    menus dish dishes platillo platillos sauce tamales tamal tacos taquero taqueria ceviche empanadas arepas pizza
    pizzas pizzeria pastry pasteles pastel cake cakes bread pao panaderia padaria bakery baker bakers panadero
    padeiro cheese queso quesos queijo queijos wine wines vino vinos vinho vinhos beer beers cerveza cervezas
    cerveja cervejas cervejaria brewery brewer whiskey whisky rum pisco tequila mezcal cachaca juice jugo suco
    coffee cafetal cafetalera helado helados heladeria sorbetes sorvete frutera vegetables verduras tomates tomatoes
    potatoes beans frijoles frijol feijao maiz arroz rice carnitas butcher butchers carnicero carniceria acougue
    acougueiro fishmonger pescaderia peixaria pescado asado churrasco grilled vending crisps snacks sandwich oysters
    ostras huevos ovos perejil cilantro vineyard vinedo vinedos vendimia winery gastronomia gastronomico
    gastronomica gastronomy foodie vegan vegano butter mantequilla breakfast desayuno tasting degustacion barista
    sommelier spoon spices especias
  `),
  nature: listed(`
    zoo zoologico zoologicos aquarium acuario aquario animals animales animais wildlife fauna flora bird birds
    pajaro pajaros aves ave passaro passaros pet pets mascota mascotas rabbit rabbits conejo conejos coelho frog
    frogs tortuga tortugas turtle turtles peces peixes whale ballena ballenas baleia shark tiburon tiburones insects
    insecto insectos ant hormiga hormigas formiga spider spiders tarantula bees abejas abelhas butterfly mariposa
    mariposas borboleta cub cubs veterinarian veterinaria veterinario tamer pelaje plumage plumas felino felinos
    mammal mamifero reptile reptil garden gardens jardin jardines jardim jardins gardener gardeners jardineiro roses
    rosas florist florista flowers flowering tulips arbol arboles arvore arvores seed seeds semilla semillas semente
    harvest harvests cosecha cosechas colheita safra crop crops trigo wheat cafetales rain rains rainy rained lluvia
    lluvias lluvioso llovio chuva chuvas choveu storm storms tormenta tormentas tempestade hurricane hurricanes
    huracan huracanes furacao cyclone ciclon ciclones flood floods inundacion inundaciones inundado inundada
    enchente enchentes drought sequia earthquake terremoto sismo sismos volcano volcan volcanes vulcao snow nieve
    neve weather meteorologo meteorologist meteorologia meteorologico forecast pronostico heatwave sunny soleado
    wind vientos ventos tide marea mare wildfire wildfires moon lua eclipse constellation constelacion zodiac
    zodiaco horoscope horoscopo galaxy planeta lagoon laguna hikers hiking senderismo senderistas excursionistas
    ferries ferry
  `),
  trade: listed(`
    curriculo curriculos curriculum vitae
    shop shops shopkeeper shopkeepers tienda tiendas loja lojas tendera tendero lojista boutique supermarket
    supermercado mall shopping brand brands clientela shoppers comprador advert advertisement advertising
    slogan trademark patente catalogue catalogo discount desconto remata rebajas ofertas gadget smartphone battery
    batteries bateria baterias vans concessionaria concesionario dealership automaker montadora bicycle bicycles
    bicicleta bicicletas toy toys juguete jugueteria brinquedo brinquedos doll dolls muneca munecas boneca bonecas
    furniture muebles moveis umbrellas paraguas perfume perfumes cosmetics cosmeticos shampoo detergent detergente
    clothes ropa roupa roupas shoes zapatos sapatos sapateiro zapatero zapateria shoemaker tailor sastre alfaiate
    dressmaker costurera costureira barber barbers barbero barbeiro barberia peluqueria peluquero hairdresser
    cabeleireiro carpenter carpintero carpinteria carpinteiro plumber plomero encanador electrician electricista
    eletricista mason albanil albaniles pedreiro bricklayer ferreteria watchmaker clockmaker relojero relojoeiro
    jeweller joyero joalheiro florists library biblioteca bibliotecaria bibliotecario bookshop libreria livraria
    bookseller librero livreiro dentist dentista dentists optician optometrist pharmacist farmaceutico nurse nurses
    enfermera enfermeira midwife tooth teeth diente dientes dente dentes haircut laundry lavanderia hotelier
    deckchairs tourists tourist turistas turista sightseeing spa resort beachgoers inauguro inaugurated inaugura
    ribbon ciclovia ciclovias potholes baches sewer alcantarillado recycling reciclaje lottery loteria raffle rifa
    bingo quiz crossword postcards postales stamps estampillas
  `),
  /** Written with a capital as well. */
  proper: listed(`
    netflix disney pixar hbo oscars grammy grammys emmy nba nfl mlb fifa uefa conmebol concacaf ufc mma premier
    bundesliga championship olympics olympic bible biblia hebrew hebreo quechua nahuatl guarani latim iliad iliada
    odyssey odisea shakespeare cervantes
  `),
  parish: listed(`
    misa misas missa missas parish parishioners parroquia parroco paroquia archbishop arzobispo arcebispo pope
    basilica saint saints procesion procesiones procissao pilgrimage peregrinacion peregrinos romeria rosary
    bridegroom quinceanera bless blessed bendijo benzeu choirboys nun nuns monja monjas freira rabbi rabino imam
    apostles apostoles apostolos sermon sermons sermao sermones crusades crusader crusaders cruzadas cruzados
    votes votos eleitores ballot ballots urnas referendum bicentennial scouts rotary beneficencia grandchildren
    nietos nietas netos abuelita knitting crochet
  `),
};
