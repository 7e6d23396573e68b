plansite.shard("texts-0","2","0 321540cf	7 9c51b7f0",-309998075)
