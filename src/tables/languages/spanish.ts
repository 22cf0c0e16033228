import type { Language } from './language';

export const spanish: Language = {
  people: {
    name: 'nombre | interesado | interesados | parte interesada | partes interesadas | nombre completo | persona | personas | nombre y apellidos | apellido | apellidos | interlocutor',
    title: 'cargo | puesto | función | rol | título',
    department: 'departamento | área | empresa | organización | unidad',
    authority:
      'autoridad | poder | influencia | nivel de poder | nivel de influencia | poder de decisión | capacidad de decisión | decisor | grado de influencia',
    involvement:
      'implicación | interés | nivel de interés | participación | involucramiento | compromiso | grado de interés | interés en el proyecto | nivel de participación',
    attitude:
      'actitud | postura | posición actual | apoyo | actitud hacia nosotros | nivel de apoyo | actitud hacia el proyecto',
    contact: 'contacto | nivel de contacto | relación',
    lastContact: 'último contacto | última reunión | última visita | fecha del último contacto',
    reportsTo: 'reporta a | superior | jefe | jefa | supervisor',
    notes: 'notas | nota | comentarios | comentario | observaciones',
  },
  factors: {
    text: 'factor | factores | riesgo | riesgos | descripción del riesgo | amenaza | obstáculo | obstáculos | factor clave',
    category: 'categoría | tipo de riesgo | categoría del riesgo',
    direction:
      'dirección | sentido | a favor o en contra | a favor/en contra | oportunidad/amenaza | fortaleza/debilidad | efecto | signo',
    control: 'control | grado de control | nivel de control | controlable | dominio',
    weight:
      'peso | importancia | prioridad | impacto | gravedad | severidad | criticidad | ponderación | relevancia',
    evidence: 'evidencia | prueba | confirmado? | certeza | fuente | hecho o supuesto',
    status: 'estado | situación',
    notes: 'notas | nota | comentarios | comentario | observaciones',
  },
  grades: {
    veryHigh: 'muy alto | muy alta | muy fuerte | crítico | crítica | muy importante | máximo | máxima',
    high: 'alto | alta | fuerte | grande | importante | elevado | elevada | mayor',
    medium: 'medio | media | moderado | moderada | mediano | mediana | parcial',
    low: 'bajo | baja | débil | pequeño | pequeña | menor | escaso | escasa',
    veryLow: 'muy bajo | muy baja | muy débil | insignificante',
  },
  none: 'ninguno | ninguna | nulo | nula',
  yes: 'sí | si',
  no: 'no',
  direction: {
    positive:
      'a favor | positivo | positiva | ventaja | ventajas | fortaleza | fortalezas | oportunidad | oportunidades | favorable',
    negative:
      'en contra | negativo | negativa | desventaja | desventajas | debilidad | debilidades | amenaza | amenazas | riesgo | riesgos | desfavorable',
  },
  attitude: {
    '3': 'impulsor | impulsora | líder | muy favorable | promotor',
    '2': 'partidario | partidaria | a favor | favorable | apoya | de apoyo | positivo | positiva | aliado',
    '0': 'neutral | neutro | neutra | indeciso | indecisa | indiferente',
    '-2': 'opositor | opositora | en contra | desfavorable | contrario | reticente | resistente | negativo | negativa',
    '-3': 'enemigo | enemiga | hostil | muy en contra | totalmente en contra | muy desfavorable',
    unknown: 'desconocido | desconocida | desconoce | no se sabe | no sabe',
  },
  evidence: {
    confirmed: 'confirmado | confirmada | comprobado | comprobada | verificado | verificada | hecho',
    assumed: 'supuesto | supuesta | hipótesis | sin confirmar | no confirmado | por confirmar',
  },
  status: {
    open: 'abierto | abierta | en curso | activo | activa | pendiente | nuevo | en proceso',
    resolved: 'resuelto | resuelta | cerrado | cerrada | terminado | terminada | completado | solucionado',
  },
  contact: {
    none: 'ninguno | ninguna | nunca | sin contacto',
    brief: 'breve | una vez | puntual',
    several: 'varias reuniones | varias veces | regular',
    close: 'estrecho | estrecha | cercano | cercana | frecuente',
  },
};
