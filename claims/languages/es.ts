import { vocabulary } from "../vocabulary";
import { type Grammar, lexicon, Role } from "../western/lexicon";

/** The forms of verbs in -ar from their stems: `afirm` afirma afirman afirmó afirmaron afirmaba afirmado afirmando. */
function regular(stems: string): [number, string][] {
  const forms: string[] = [];
  const participles: string[] = [];
  const going: string[] = [];
  for (const stem of stems.split(" ")) {
    forms.push(`${stem}a`, `${stem}an`, `${stem}ó`, `${stem}aron`, `${stem}aba`, `${stem}aban`);
    participles.push(`${stem}ado`);
    going.push(`${stem}ando`);
  }
  return [
    [Role.Says, forms.join(" ")],
    [Role.Says | Role.PastParticiple, participles.join(" ")],
    [Role.Says | Role.Participle, going.join(" ")],
  ];
}

const words = lexicon(
  ...regular(
    "afirm asegur explic señal indic agreg declar apunt subray recalc destac denunci confirm anunci reiter precis detall inform coment contest public consider opin estim critic lament reclam aclar relat narr alert " +
      "argument expres sentenci revel pregunt avis calcul acus zanj celebr avanz matiz vaticin valor reproch",
  ),
  [
    Role.Says,
    "dijo dice dicen decía dijeron añadió añade añaden añadieron manifestó manifiesta manifestaron sostuvo sostiene sostienen sostuvieron advirtió advierte advierten advirtieron reconoció reconoce reconocen reconocieron " +
      "admitió admite admiten recordó recuerda recuerdan insistió insiste insisten respondió responde responden concluyó concluye concluyen escribió escribe escriben pidió pide piden pidieron exigió exige exigen propuso propone " +
      "cuenta cuentan contó negó niega niegan prometió promete prometen defendió defiende defienden resumió resume prosiguió prosigue continuó muestra muestran mostró demuestra sugirió sugiere sugieren previó prevé prevén",
  ],
  [
    Role.Says | Role.PastParticiple,
    "dicho añadido manifestado sostenido advertido reconocido admitido recordado insistido respondido concluido escrito pedido exigido propuesto contado negado prometido defendido resumido mostrado sugerido",
  ],
  [
    Role.Says | Role.Participle,
    "diciendo añadiendo advirtiendo reconociendo recordando insistiendo pidiendo",
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
  [Role.Source | Role.Noun, "acuerdo"],
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
  [Role.Infinitive, "haber tener"],
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

export const spanishWorth = vocabulary({
  figure:
    "dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta cien cientos mil miles millón millones docena docenas mitad tercio doble",
  share:
    "porcentaje euro euros dólar dólares pesos tasa presupuesto déficit deuda impuesto impuestos ingresos beneficio beneficios pérdidas salario salarios precio precios inflación paro desempleo coste",
  date: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
  comparison:
    "más menos mayor menor mejor peor primer primera récord aumentó aumento aumentado subió subida bajó bajada cayó caída creció crecimiento duplicó superó mayoría minoría único única similar casi última",
  act:
    "aprobó aprobado votó firmó firmado rechazó nombró dimitió destituido elegido condenó condenado procesado detuvo detenido arrestado demandó prohibió ordenó compró vendió fundó fundada abrió cerró mató murieron murió muertos fallecieron fallecidos herido heridos " +
    "destruyó atacó bombardeó ganó perdió derrotó elevó redujo derogó ratificó liberó publicó suspendió expulsó expulsado evacuó evacuados anunció pagó recibió creó eliminó reconoció interpuso denunció decidió abierto",
  dispute:
    "negó niega acusa acusó acusado falso mentira fraude ilegal supuesto supuestas presunto denuncia abuso",
  body: "tribunal juzgado parlamento congreso senado gobierno ministerio comisión comité policía ejército empresa compañía universidad banco instituto partido fiscalía grupo estudio informe encuesta ley acuerdo otan ue onu hospital",
  past: "fue fueron ha han había habían sido era estaba tuvo hizo",
  cause: "porque debido causa provocó tras",
  modal: "podría podrían debería deberían puede pueden si quizás probablemente parece sería pudo",
  future: "va van será serán prevé espera quiere mañana",
  opinion:
    "creo pienso bueno malo importante triste feliz espero muy absolutamente difícil lamentablemente",
  person: "yo me mi mis nosotros nos nuestro usted tú",
  procedure: "reunió discutió conversaciones criticó visitó pidió reclama",
  private:
    "nació hijo hija esposa marido pareja boda cumpleaños álbum canción cantante actor actriz",
  rule: "tiempo lluvia grados foto imagen publicidad gol balón portero línea pista área borde remontada",
});
