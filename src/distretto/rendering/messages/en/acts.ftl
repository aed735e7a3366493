# What happened in a group, as its activity says it, where no other file has it.

act-member-asked = { $by } asked for a part in the group
act-member-invited = { $by } invited somebody
act-invitation-withdrawn = { $by } withdrew an invitation
act-member-refused = { $by } did not take up a request for a part in the group
act-member-role = { $by } gave a member another role
act-document-taken-away = { $by } took a document away
act-document-brought-back = { $by } brought a document back
act-archived = { $by } took an archive of the group
act-post-edited = { $by } changed the words of a post
act-post-withdrawn = { $by } withdrew a post
act-post-put-back = { $by } put a post back
act-post-translated = { $by } said a post in another language
act-post-reported = A post was reported
act-post-hidden = { $by } hid a post
act-post-shown = { $by } showed a post again
act-post-kept = { $by } kept a post that had been reported
act-question-reopened = { $by } opened a question again
act-peers-asked = { $by } asked peers to take part
act-peer-answered = { $by } answered whether she comes as a peer
act-exchange-note = { $by } changed the background note of an exchange
act-plan-changed = { $by } changed a joint plan
act-finding-pinned = { $by } pinned a finding
act-pin-taken-off = { $by } took a pinned finding off
act-mark-answered = { $by } answered the mark of a finding
act-proposal-unsponsored = { $by } no longer stands for a proposal
act-amendment-withdrawn = { $by } withdrew an amendment
act-ballot-prepared = { $by } prepared a ballot
act-ballot-changed = { $by } changed a ballot before its opening
act-consultation-link-renewed = { $by } made another link to a consultation
act-statement-added = { $by } added a statement
act-statement-suggested = A statement was suggested
act-statement-shown = { $by } took a suggested statement in
act-statement-translated = { $by } said a statement in another language
act-recommendation-drafted = { $by } drafted a recommendation
act-recommendation-changed = { $by } changed the draft of a recommendation
act-recommendation-discarded = { $by } discarded the draft of a recommendation
act-reply-link-renewed = { $by } made another link for a reply
act-proposal-advanced = { $to ->
    [amended] A proposal was amended
    [consulted] A proposal is in consultation
    [ballot] A proposal was put to a ballot
    [decided] A proposal was decided on
    [recommended] A recommendation follows from a proposal
    [piloted] A proposal is being piloted
    [monitored] A proposal’s pilot was reported of
   *[other] A proposal went on along its path
 }
