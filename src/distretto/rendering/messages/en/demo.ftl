# The demonstration: a database of its own, in which a newcomer sees a whole cycle

demo-word = Demonstration
demo-band = The statistics are real. Members, votes and texts are made up, and no mail is sent.
demo-foot = DEMONSTRATION: members, votes and texts are made up

cli-demo = Show a whole cycle of a working group, in a database of its own
cli-demo-home = where the demonstration lies; by default the folder “demonstration” in the home
cli-demo-again = erase the demonstration that is there and begin anew
cli-demo-fill = fill the database and serve nothing
cli-demo-kept = There is a demonstration in { $home } already.
cli-demo-sure = Erase it and begin anew? What was written in it is lost.
cli-demo-not-ours = { $home } is there already and is no demonstration.
    Name a folder that is not there yet: distretto demo --home FOLDER
cli-demo-preparing = Preparing the demonstration in { $home }; the real database is not touched …
cli-demo-step = { $step ->
    [database] The database
    [people] Members of the working group
    [discussion] A finding, a discussion and a question
    [meeting] A meeting with its notes
    [proposal] A proposal, amended
    [consultation] A consultation by link, with votes drawn at random
    [ballot] A ballot, a decision and a recommendation
    [pilot] A pilot, reported twice
    [refresh] The catalogue changes, and a pin turns
    [documents] The S3 input pack
    [waiting] What waits for whom
   *[other] { $step }
  }
cli-demo-filled = The demonstration lies in { $home }.
cli-demo-begin = Begin here: { $address }
cli-demo-link = Sign in as { $who }, once: { $address }
cli-demo-who = { $who ->
    [administrator] the administrator
    [coordinator] Member 1, who coordinates
    [member] Member 2, who brought the proposal
   *[other] { $who }
  }
