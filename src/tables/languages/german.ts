import type { Language } from './language';

export const german: Language = {
  people: {
    name: 'ansprechpartner | ansprechpartnerin | stakeholdername | vor- und nachname | vollständiger name | person | personen | kontaktperson | beteiligter | beteiligte | anspruchsgruppe | interessengruppe | nachname | familienname',
    title: 'position | stellung | berufsbezeichnung | funktion | stelle | rolle im unternehmen | amt',
    department: 'abteilung | bereich | firma | unternehmen | organisation | einheit | geschäftsbereich',
    authority:
      'entscheidungsbefugnis | einfluss | macht | entscheidungsmacht | entscheidungskompetenz | entscheider | befugnis | vollmacht | einflussgrad | grad des einflusses | autorität | weisungsbefugnis',
    involvement:
      'beteiligung | interesse | betroffenheit | einbindung | engagement | involvierung | mitwirkung | grad des interesses | grad der beteiligung | teilnahme',
    attitude:
      'einstellung | haltung | einstellung zu uns | haltung zu uns | unterstützung | gesinnung | einstellung zum projekt | haltung zum projekt',
    contact: 'kontakt | kontakttiefe | kontaktintensität | beziehung | beziehungsstärke',
    lastContact:
      'letzter kontakt | zuletzt kontaktiert | letztes treffen | letzter besuch | letztes gespräch',
    reportsTo: 'berichtet an | vorgesetzter | vorgesetzte | chef',
    notes:
      'notizen | notiz | bemerkung | bemerkungen | anmerkung | anmerkungen | kommentar | kommentare | hinweise',
  },
  factors: {
    text: 'einflussfaktor | faktor | faktoren | einflussfaktoren | risiko | risiken | risikobeschreibung | beschreibung des risikos | einflussgröße | bedrohung | gefahr | gefahren | hindernis | hindernisse',
    category: 'kategorie | risikokategorie | gruppe | themenfeld | bereich',
    direction:
      'richtung | wirkung | wirkrichtung | wirkungsrichtung | für oder gegen uns | für/gegen | chance/risiko | stärke/schwäche | vorzeichen',
    control:
      'steuerbarkeit | kontrolle | beeinflussbarkeit | kontrollierbarkeit | beherrschbarkeit | grad der kontrolle | beeinflussbar | in unserer hand',
    weight:
      'gewicht | gewichtung | bedeutung | wichtigkeit | priorität | auswirkung | schwere | relevanz | schadenshöhe | auswirkungen | tragweite',
    evidence: 'beleg | nachweis | belegt | bestätigt? | gesichert | beweis | quelle',
    status: 'stand | bearbeitungsstand | zustand',
    notes:
      'notizen | notiz | bemerkung | bemerkungen | anmerkung | anmerkungen | kommentar | kommentare | hinweise',
  },
  grades: {
    veryHigh: 'sehr hoch | sehr groß | sehr stark | kritisch | sehr wichtig | am höchsten',
    high: 'hoch | hohe | hoher | hohes | groß | große | stark | starke | wichtig | erheblich',
    medium: 'mittel | mittlere | mittlerer | mittelmäßig | mäßig | durchschnittlich | teilweise',
    low: 'niedrig | niedrige | niedriger | gering | geringe | geringer | klein | schwach | kaum | unwichtig',
    veryLow: 'sehr niedrig | sehr gering | sehr klein | sehr schwach',
  },
  none: 'keine | keiner | kein | gar nicht',
  yes: 'ja',
  no: 'nein',
  direction: {
    positive:
      'für uns | positiv | vorteil | vorteile | stärke | stärken | chance | chancen | dafür | günstig | hilft | fördernd',
    negative:
      'gegen uns | negativ | nachteil | nachteile | schwäche | schwächen | bedrohung | bedrohungen | risiko | risiken | dagegen | ungünstig | schadet | hemmend',
  },
  attitude: {
    '3': 'treibende kraft | starker unterstützer | starke unterstützung | fürsprecher | mentor',
    '2': 'unterstützer | unterstützend | befürworter | dafür | für uns | positiv | unterstützt uns | anhänger',
    '0': 'neutral | unentschieden | gleichgültig | ausgewogen',
    '-2': 'gegner | ablehnend | dagegen | gegen uns | negativ | widerständig | kritiker | skeptisch ablehnend',
    '-3': 'feind | strikt dagegen | entschiedener gegner | starker gegner | feindlich',
    unknown: 'unbekannt | nicht bekannt | weiß nicht | offen',
  },
  evidence: {
    confirmed: 'bestätigt | belegt | gesichert | fakt | tatsache | nachgewiesen',
    assumed: 'angenommen | annahme | vermutet | vermutung | unbestätigt | nicht bestätigt',
  },
  status: {
    open: 'offen | aktiv | laufend | in bearbeitung | in arbeit | neu | nicht erledigt',
    resolved: 'erledigt | gelöst | geschlossen | abgeschlossen | fertig | behoben | beendet',
  },
  contact: {
    none: 'kein | keiner | keine | nie | noch nie | kein kontakt',
    brief: 'kurz | einmal | flüchtig | oberflächlich',
    several: 'mehrere treffen | mehrfach | mehrmals | regelmäßig',
    close: 'eng | sehr eng | vertraut | intensiv',
  },
};
