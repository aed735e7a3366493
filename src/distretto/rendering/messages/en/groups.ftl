# The frame of working groups: rights, faults, what people are told.

not-allowed-group-closed = This group is read by its members alone. Ask its coordinators for a part in it.
not-allowed-group-coordinate = Only the coordinators of this group can do that.
not-allowed-group-discuss = In this group its members write. Ask for a part in it on the group’s page.
not-allowed-group-propose = Members and stakeholders of this group bring proposals and amendments. Ask for a part in it on the group’s page.
not-allowed-group-vote = Members and coordinators of this group vote.
not-allowed-group-over = This group is closed down: it can be read, and nothing more is written in it.
not-allowed-group-invitation = This invitation holds no more: it was taken, taken back, or is older than a month. Ask the coordinators for another.
not-allowed-group-last-coordinator = Somebody has to coordinate the group: give another member that role first.

group-fault-no-title = Give the group a name.
group-fault-long-title = The name is longer than { $most } characters.
group-fault-long-about = The description is longer than { $most } characters.
group-fault-no-openness = Choose who reads and who writes.
group-fault-no-language = Choose a language of the list.
group-fault-no-zone = Choose a time zone of the list.
group-fault-no-theme = Choose a theme of the list, or none.
group-fault-no-area = There is no region “{ $given }”. { $n ->
    [0] Type a name or a code, for example ITF4.
   *[other] Did you mean { $near }?
}
group-fault-no-email = “{ $given }” is no e-mail address.
group-fault-member-already = { $given } is a member of this group already.
group-fault-no-role = Choose a role of the list.

mail-hello-nameless = Good day,
mail-why-invited = You get this mail because somebody invited this address. If it means nothing to you, you need do nothing.
mail-group-invited-subject = Invitation to the working group { $group }
mail-group-invited-text =
    { $by } invites you to the working group { $group }.
    { $words }
    Open this address to take part, and sign in or make an account there. It holds for { $days } days.

notice-member-asked = { $by } asks to take part
notice-member-came = { $by } took your invitation
notice-member-joined-you = You take part in the group now
notice-member-refused-you = Your request to take part was not granted. { $note }
notice-member-role-you = You have another role in the group now
notice-member-left-you = Your part in the group was ended
members-filter-role = Role
members-filter-helix = Stakeholder kind
members-filter-country = Country
members-filter-all = All
members-filter-show = Show these
