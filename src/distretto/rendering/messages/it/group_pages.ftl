# Pagine dei gruppi di lavoro.

groups-title = Gruppi di lavoro
groups-lead = I gruppi dei sei temi e quelli aperti per una regione o un progetto: dalla discussione alla decisione, all’azione pilota e al monitoraggio.
groups-nav = Gruppi
group-of = Gruppo di lavoro: { $name }
group-rooms = Le pagine del gruppo
group-room = Panoramica
group-room-members = Membri
group-no-members = Non partecipa ancora nessuno. Chi lo chiede per primo è ammesso dai coordinatori o dagli amministratori.
group-role = { $role ->
    [coordinator] Coordinatore
    [member] Membro
    [stakeholder] Portatore di interesse
   *[observer] Osservatore
}
