import { namelessWords } from "../anonymous";
import { vocabularyOfWords } from "../vocabulary";
import { type Grammar, lexicon } from "../western/lexicon";
import * as Role from "../western/role";

const MONTHS =
  "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre";

const words = lexicon(
  [
    [
      Role.Says,
      "afirm asegur explic señal indic agreg declar apunt recalc destac denunci confirm anunci precis inform coment consider estim critic reclam alert revel pregunt cont neg +a +an +ó +aron +ado +ando",
    ],
    [Role.Says, "añad admit insist respond escrib +e +en +ió +ieron +ido +iendo"],
    [
      Role.Says,
      "resumió dijo dice dicen decía dijeron dicho diciendo manifestó sostuvo sostiene advirtió advierte advierten advertido reconoce reconoció recordó recuerda concluyó concluye escrito pidió pide piden pedido exigió exige propuso propone cuenta cuentan niega prometió defendió muestra mostró",
    ],
    [Role.Calls, "calific llam consider juzg acus +a +an +ó +aron +ado +ando"],
    [Role.Calls, "describió describe definió define"],
    [
      Role.Noun,
      "denuncia critica cuenta pregunta muestra alerta estima llama escrito hecho pedido",
    ],
    // Formed like participles.
    [
      Role.Noun,
      "abogad acusad detenid diputad emplead estad herid juzgad mercad partid refugiad +o +a +os +as",
    ],
    [Role.Source, "según"],
    [Role.Source | Role.Noun, "acuerdo"],
    [
      Role.Auxiliary | Role.Finite,
      "ha han había habían haya habría habrían puede pueden podría podrían debe deben debería va van quiere hay hizo hace",
    ],
    [Role.Being | Role.Finite, "es son era será sería fue fueron está están estaba estaban sea"],
    [Role.Finite, "tiene tienen tenía tenían sigue siguen"],
    [
      Role.Adverb,
      "también además ya aún luego después antes ayer hoy no más muy así sin embargo se le les lo nos me ahora incluso",
    ],
    [
      Role.Determiner,
      "el la los las un una este esta estos estas ese esa su sus varios algunos algunas cada todos todas dos tres",
    ],
    [Role.SubjectPronoun, "él ella ellos ellas yo nosotros usted quien quienes algunos"],
    [
      Role.Preposition,
      "a al de del en con por para sobre sin entre hasta desde hacia contra durante tras ante",
    ],
    [Role.Subordinator, "que si cuando porque aunque mientras como donde cómo dónde qué quién"],
    [Role.That, "que"],
    [Role.Asking, "si cómo dónde qué quién"],
    [Role.As, "como"],
    [Role.Infinitive, "haber tener"],
    [Role.Relative, "cuyo cuya quien quienes"],
    [Role.Coordinator, "y e o u pero sino ni"],
    [
      Role.Time,
      `${MONTHS} lunes martes miércoles jueves viernes sábado domingo ayer hoy tarde noche semana mes año años días`,
    ],
  ],
  "ndo",
);

export const spanish: Grammar = {
  words,
  verbSecond: false,
  dropsSubjects: true,
  guess: (word) =>
    /(?:[ai]d[ao]s?|eron|aron|aban|ían|ó)$/.test(word)
      ? Role.Verbal
      : word.endsWith("mente")
        ? Role.Adverb
        : 0,
};

/** Those whose names a text withholds. */
export const spanishNameless = namelessWords(
  "fuentes? funcionarios? testigos? expert[oa]s allegados vecin[oa]s? diplomáticos? analistas críticos personas? algunos muchos",
);

export const spanishWorth = vocabularyOfWords(
  {
    figure:
      "dos tres cuatro cinco seis siete ocho nueve diez veinte cien cientos mil miles millón millones docena docenas mitad tercio doble",
    share:
      "porcentaje euro dólar dólares peso tasa presupuesto déficit deuda impuesto ingreso beneficio pérdida salario precio inflación paro desempleo coste + +s",
    date: MONTHS,
    comparison:
      "más menos mayor menor mejor peor primer primera récord aumento subió cayó creció mayoría único única",
    act: "aprob firm rechaz nombr conden orden compr mat gan public expuls cre elimin +ó +aron +ado +ada +ados +adas | dimit prohib vend perd suspend recib decid deten eleg +ió +ieron +ido +ida +idos +idas | detuvo abrió murió murieron muertos heridos destruyó elevó redujo negó niega acusa falso fraude ilegal denuncia",
    body: "tribunal juzgado parlamento congreso senado gobierno ministerio policía ejército empresa universidad banco partido fiscalía hospital",
    past: "fue fueron ha han había habían sido era tuvo hizo",
    open: "podría podrían debería puede pueden si quizás parece sería va van será serán prevé espera quiere",
    opinion:
      "yo me mi nosotros nos nuestro usted creo pienso bueno malo importante triste feliz espero muy difícil",
    private:
      "nació hijo hija esposa marido boda cumpleaños álbum canción cantante actor actriz lluvia grados foto imagen gol balón portero",
  },
  words,
);
