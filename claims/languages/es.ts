import { type Grammar, lexicon, Role } from "../western/lexicon";

const words = lexicon(
  [
    Role.Says,
    "dijo dice dicen decía dijeron afirmó afirma afirman afirmaba afirmaban afirmaron aseguró asegura aseguran aseguraba aseguraron explicó explica explican explicaba explicaron señaló señala señalan señalaron " +
      "indicó indica indican indicaron añadió añade añaden añadieron agregó agrega agregan agregaron declaró declara declaran declararon manifestó manifiesta manifestaron sostuvo sostiene sostienen sostuvieron " +
      "apuntó apunta apuntan apuntaron subrayó subraya subrayan recalcó recalca recalcan destacó destaca destacan destacaron advirtió advierte advierten advirtieron denunció denuncia denuncian denunciaron " +
      "confirmó confirma confirman confirmaron anunció anuncia anuncian anunciaron reconoció reconoce reconocen reconocieron admitió admite admiten recordó recuerda recuerdan insistió insiste insisten reiteró reitera reiteran " +
      "precisó precisa precisan detalló detalla detallan informó informa informan informaron comentó comenta comentan respondió responde responden contestó concluyó concluye concluyen escribió escribe escriben publicó " +
      "consideró considera consideran opinó opina opinan estimó estima estiman criticó critica critican lamentó lamenta lamentan pidió pide piden pidieron reclamó reclama reclaman exigió exige exigen propuso propone proponen " +
      "aclaró aclara aclaran relató relata relatan contó cuenta cuentan narró negó niega niegan alertó alerta alertan prometió promete prometen defendió defiende defienden argumentó argumenta argumentan expresó expresa expresan " +
      "resumió resume prosiguió prosigue continuó zanjó sentenció reveló revela revelan muestra muestran mostró demuestra sugirió sugiere sugieren preguntó pregunta avisó avisa previó prevé prevén calcula calculan acusó acusa acusan",
  ],
  [
    Role.Says | Role.PastParticiple,
    "dicho afirmado asegurado explicado señalado indicado añadido agregado declarado manifestado sostenido apuntado subrayado recalcado destacado advertido denunciado confirmado anunciado reconocido admitido recordado " +
      "insistido reiterado precisado detallado informado comentado respondido contestado concluido escrito publicado considerado opinado estimado criticado lamentado pedido reclamado exigido propuesto aclarado relatado contado negado " +
      "alertado prometido defendido argumentado expresado resumido revelado mostrado sugerido preguntado avisado",
  ],
  [
    Role.Says | Role.Participle,
    "diciendo afirmando asegurando explicando señalando indicando añadiendo agregando declarando subrayando destacando advirtiendo denunciando confirmando anunciando reconociendo recordando insistiendo argumentando pidiendo",
  ],
  [
    Role.Calls,
    "calificó califica calificado calificando llamó llama llamado tildó tilda tildado denominó describió describe tachó tacha definió define",
  ],
  [
    Role.Noun,
    "denuncia informa publica critica cuenta pregunta muestra alerta acusa estima propuesto llama escrito hecho pedido anuncio calcula declara indica",
  ],
  [Role.Source, "según"],
  [
    Role.Auxiliary | Role.Finite,
    "ha han había habían habrá habrán haya habría habrían puede pueden podría podrían debe deben debería deberían va van iba quiere quieren hay hizo hace hacen hubo",
  ],
  [
    Role.Being,
    "es son era eran será serán sería serían fue fueron está están estaba estaban sea sean",
  ],
  [
    Role.Finite,
    "es son era eran será serán sería serían fue fueron está están estaba estaban sea sean tiene tienen tenía tenían sigue siguen permanecen permanece",
  ],
  [
    Role.Adverb,
    "también además ya aún todavía luego después antes ayer hoy mañana no sí más muy así entonces asimismo igualmente recientemente sin embargo se le les lo nos me ahora siempre nunca incluso allí aquí previamente posteriormente",
  ],
  [
    Role.Determiner,
    "el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella su sus nuestro nuestra mi mis varios varias algunos algunas cada todos todas otro otra otros otras ningún ninguna dos tres cuatro cinco seis siete ocho nueve diez",
  ],
  [
    Role.SubjectPronoun,
    "él ella ellos ellas yo nosotros usted ustedes quien quienes algunos muchos",
  ],
  [
    Role.Preposition,
    "a al de del en con por para sobre sin entre hasta desde hacia contra durante mediante tras ante bajo",
  ],
  [
    Role.Subordinator,
    "que si cuando porque aunque mientras como donde cómo dónde qué quién cuánto pues",
  ],
  [Role.That, "que"],
  [Role.Asking, "si cómo dónde qué quién cuánto"],
  [Role.As, "como"],
  [Role.Relative, "cuyo cuya cuyos cuyas quien quienes"],
  [Role.Coordinator, "y e o u pero sino ni"],
  [
    Role.Time,
    "lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ayer hoy tarde noche semana mes año años día días",
  ],
);

export const spanish: Grammar = {
  words,
  verbSecond: false,
  guess(word) {
    if (/(?:aron|ieron|aban|ían|ó)$/.test(word)) return Role.Verbal;
    return word.endsWith("mente") ? Role.Adverb : 0;
  },
};
