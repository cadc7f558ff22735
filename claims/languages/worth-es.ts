import { vocabulary } from "../worth";

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
