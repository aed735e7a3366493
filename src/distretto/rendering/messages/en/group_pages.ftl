# Pages of working groups.

groups-title = Working groups
groups-lead = The six themes’ groups, and those opened for a region or a project: from discussion to decision, pilot and monitoring.
groups-nav = Groups
group-of = Working group: { $name }
group-rooms = The group’s pages
group-room = Overview
group-room-members = Members
group-no-members = Nobody takes part yet. Whoever asks first is let in by the coordinators or the administrators.
group-role = { $role ->
    [coordinator] Coordinator
    [member] Member
    [stakeholder] Stakeholder
   *[observer] Observer
}
