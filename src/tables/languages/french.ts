import type { Language } from './language';

export const french: Language = {
  people: {
    name: 'nom | partie prenante | parties prenantes | nom complet | personne | personnes | interlocuteur | interlocuteurs | acteur | acteurs | nom et prénom | nom de famille',
    title: 'fonction | poste | titre | intitulé du poste | rôle | métier',
    department: 'département | organisme | service | société | entreprise | entité',
    authority:
      "pouvoir de décision | pouvoir | influence | niveau de pouvoir | niveau d'influence | autorité | degré d'influence | décideur | pouvoir décisionnel",
    involvement:
      "implication | intérêt | niveau d'intérêt | participation | engagement | niveau d'implication | degré d'intérêt | intérêt pour le projet",
    attitude:
      'attitude | position actuelle | attitude envers nous | posture | soutien | positionnement | position vis-à-vis du projet | niveau de soutien',
    contact: 'contact | niveau de contact | relation | qualité de la relation',
    lastContact:
      'dernier contact | dernière rencontre | dernière visite | dernier rendez-vous | dernier échange',
    reportsTo: 'rend compte à | supérieur | supérieur hiérarchique | responsable hiérarchique | chef',
    notes: 'notes | remarques | commentaires | commentaire | remarque | observations',
  },
  factors: {
    text: 'facteur | facteurs | risque | risques | description du risque | thème | menace | obstacle | obstacles | enjeu | facteur clé',
    category: 'catégorie | type de risque | domaine',
    direction:
      'sens | forces/faiblesses | opportunités/menaces | opp./men. | pour ou contre nous | pour/contre | effet | orientation',
    control:
      'contrôle | maîtrise | degré de contrôle | niveau de contrôle | niveau de maîtrise | maîtrisable',
    weight: 'poids | priorité | importance | gravité | impact | criticité | pondération | sévérité | ampleur',
    evidence: 'preuve | confirmé ? | certitude | source | fait ou hypothèse',
    status: 'statut | état | avancement',
    notes: 'notes | remarques | commentaires | commentaire | remarque | observations',
  },
  grades: {
    veryHigh:
      'très élevé | très élevée | très fort | très forte | critique | très important | très importante | majeur | majeure',
    high: 'élevé | élevée | elevé | fort | forte | haut | haute | important | importante | grand | grande',
    medium: 'moyen | moyenne | modéré | modérée | partiel | partielle',
    low: 'faible | bas | basse | petit | petite | mineur | mineure | limité | limitée',
    veryLow: 'très faible | très bas | très basse | négligeable',
  },
  none: 'aucun | aucune | nul | nulle',
  yes: 'oui',
  no: 'non',
  direction: {
    positive:
      'pour nous | positif | positive | favorable | avantage | avantages | forces | force | opportunités | opportunité | atout | atouts',
    negative:
      'contre nous | négatif | négative | défavorable | inconvénient | inconvénients | faiblesses | faiblesse | menaces | menace | men | men. | risque | risques | frein | freins',
  },
  attitude: {
    '3': 'moteur | fort soutien | leader | très favorable | champion',
    '2': 'favorable | partisan | soutien | pour nous | positif | allié | allié potentiel | soutient',
    '0': 'neutre | indécis | indifférent | mitigé',
    '-2': 'opposant | défavorable | opposé | contre nous | négatif | réticent | résistant | contre',
    '-3': 'ennemi | hostile | très défavorable | fortement opposé | farouchement opposé',
    unknown: 'inconnu | inconnue | non connu | pas informé | ne sait pas',
  },
  evidence: {
    confirmed: 'confirmé | confirmée | avéré | avérée | fait | vérifié | vérifiée | prouvé',
    assumed: 'supposé | supposée | hypothèse | présumé | présumée | non confirmé | à confirmer',
  },
  status: {
    open: 'ouvert | ouverte | en cours | actif | active | nouveau | à traiter',
    resolved: 'résolu | résolue | clos | close | fermé | fermée | terminé | terminée | traité | traitée',
  },
  contact: {
    none: 'aucun | aucune | jamais | pas de contact',
    brief: 'bref | brève | une fois | ponctuel',
    several: 'plusieurs rencontres | plusieurs fois | régulier | régulière',
    close: 'étroit | étroite | proche | fréquent | très proche',
  },
};
